// integer_lists: Pair without an import, static fields, an inner class that is not static
class Solution {
    static List<List<Integer>> result;

    class Prefix {
        final List<Integer> values = new ArrayList<>();
        void grow(Pair<Integer, Integer> indexed) { values.add(indexed.getValue()); }
    }

    public List<List<Integer>> prefixes(int[] nums, int n) {
        result = new ArrayList<>();
        Prefix prefix = new Prefix();
        for (int i = 0; i < nums.length; i++) {
            prefix.grow(new Pair<>(i, nums[i]));
            result.add(new ArrayList<>(prefix.values));
        }
        return result;
    }
}
