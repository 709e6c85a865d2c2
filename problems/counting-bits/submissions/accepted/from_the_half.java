// The count of the half, and the last bit. O(n) time, O(1) space.
class Solution {
    public int[] countBits(int n) {
        int[] counts = new int[n + 1];
        for (int i = 1; i <= n; i++) counts[i] = counts[i / 2] + i % 2;
        return counts;
    }
}
