// Sorts all numbers and slides a window that holds every list. O(n log n) time, O(n) space.
class Solution {
    public int[] smallestRange(List<List<Integer>> nums) {
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < nums.size(); i++) {
            for (int number : nums.get(i)) all.add(new int[] {number, i});
        }
        all.sort((a, b) -> Integer.compare(a[0], b[0]));
        int[] count = new int[nums.size()], best = null;
        int missing = nums.size(), left = 0;
        for (int[] item : all) {
            if (count[item[1]]++ == 0) missing--;
            while (missing == 0) {
                int start = all.get(left)[0];
                if (best == null || item[0] - start < best[1] - best[0]) best = new int[] {start, item[0]};
                if (--count[all.get(left++)[1]] == 0) missing++;
            }
        }
        return best;
    }
}
