// Counts, then sorts by count and word. O(n log n) time, O(n) space.
class Solution {
    public List<String> topKFrequent(String[] words, int k) {
        Map<String, Integer> count = new HashMap<>();
        for (String word : words) count.merge(word, 1, Integer::sum);
        List<String> order = new ArrayList<>(count.keySet());
        order.sort((a, b) -> count.get(a).equals(count.get(b)) ? a.compareTo(b) : count.get(b) - count.get(a));
        return order.subList(0, k);
    }
}
