// Writes each combination in ascending order. O(n^(t / m + 1)) time, O(t / m) space besides the output.
class Solution {
    private final List<List<Integer>> result = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();

    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        Arrays.sort(candidates);
        search(candidates, 0, target);
        return result;
    }

    private void search(int[] candidates, int start, int rest) {
        if (rest == 0) {
            result.add(new ArrayList<>(chosen));
            return;
        }
        for (int i = start; i < candidates.length && candidates[i] <= rest; i++) {
            chosen.add(candidates[i]);
            search(candidates, i, rest - candidates[i]);
            chosen.remove(chosen.size() - 1);
        }
    }
}
