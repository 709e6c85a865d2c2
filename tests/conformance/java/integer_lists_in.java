class Solution {
    public List<Integer> sums(List<List<Integer>> lists, int n) {
        Deed.deed(n);
        List<Integer> result = new ArrayList<>();
        for (List<Integer> list : lists) {
            int sum = 0;
            for (int x : list) sum += x;
            result.add(sum);
        }
        return result;
    }
}
