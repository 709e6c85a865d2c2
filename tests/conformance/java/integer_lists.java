class Solution {
    public List<List<Integer>> prefixes(int[] nums, int n) {
        Deed.deed(n);
        List<List<Integer>> result = new ArrayList<>();
        List<Integer> prefix = new ArrayList<>();
        for (int x : nums) {
            prefix.add(x);
            result.add(new ArrayList<>(prefix));
        }
        return result;
    }
}
