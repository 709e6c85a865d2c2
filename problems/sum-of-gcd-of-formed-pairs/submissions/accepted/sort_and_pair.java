// Carries the maximum along, sorts, and pairs from both ends. O(n log n + n log V) time, O(n) space.
class Solution {
    private int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    public long gcdSum(int[] nums) {
        int n = nums.length;
        int[] values = new int[n];
        int greatest = 0;
        for (int i = 0; i < n; i++) {
            greatest = Math.max(greatest, nums[i]);
            values[i] = gcd(greatest, nums[i]);
        }
        Arrays.sort(values);
        long sum = 0;
        for (int i = 0; i < n / 2; i++) sum += gcd(values[i], values[n - 1 - i]);
        return sum;
    }
}
