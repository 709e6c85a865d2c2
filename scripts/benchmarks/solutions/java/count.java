class Solution {
    public int countNumbers(int[] nums) {
        return nums.length;
    }
}
