// Weighted prefix sums in a hash map. O(n) time, O(n) space.
class Solution {
    public long fixedRatio(String s, int num1, int num2) {
        Map<Long, Integer> seen = new HashMap<>();
        seen.put(0L, 1);
        long sum = 0, count = 0;
        for (int i = 0; i < s.length(); i++) {
            sum += s.charAt(i) == '0' ? num2 : -num1;
            int before = seen.getOrDefault(sum, 0);
            count += before;
            seen.put(sum, before + 1);
        }
        return count;
    }
}
