class Solution {
    public int removeZeros(int[] nums, int n) {
        Deed.deed(n);
        int kept = 0;
        for (int x : nums) {
            if (x != 0) nums[kept++] = x;
        }
        return kept;
    }
}
