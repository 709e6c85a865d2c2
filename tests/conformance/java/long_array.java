class Solution {
    public long[] reversed(long[] nums, int n) {
        Deed.deed(n);
        for (int i = 0, j = nums.length - 1; i < j; i++, j--) {
            long t = nums[i];
            nums[i] = nums[j];
            nums[j] = t;
        }
        return nums;
    }
}
