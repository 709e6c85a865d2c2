// Folds every number into both results with Euclid's algorithm. O(n + m + log V) time, O(1) space.
class Solution {
    private long divisor = 0, multiple = 1;

    public long[] gcdAndLcm(int[] nums1, int[] nums2) {
        fold(nums1);
        fold(nums2);
        return new long[] {divisor, multiple};
    }

    private void fold(int[] nums) {
        for (int x : nums) {
            divisor = gcd(divisor, x);
            multiple = multiple == 0 || x == 0 ? 0 : multiple / gcd(multiple, x) * x;
        }
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
