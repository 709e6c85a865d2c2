// The gcd of all numbers must be 1. O(n + log m) time, O(1) space.
class Solution {
    public boolean isGoodArray(int[] nums) {
        int common = 0;
        for (int number : nums) common = gcd(common, number);
        return common == 1;
    }

    private int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
