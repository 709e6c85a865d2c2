// Counts each value and walks down from the largest. O(n + range) time, O(range) space.
class Solution {
    public int findKthLargest(int[] nums, int k) {
        int[] count = new int[20001];
        for (int x : nums) count[x + 10000]++;
        int value = 10000;
        while ((k -= count[value + 10000]) > 0) value--;
        return value;
    }
}
