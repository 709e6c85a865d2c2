class Solution {
    public List<Boolean> positive(int[] nums, int n) {
        Deed.deed(n);
        List<Boolean> result = new LinkedList<>();
        for (int x : nums) result.add(x > 0);
        return result;
    }
}
