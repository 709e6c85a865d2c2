// Sliding window with the number of missing letters. O(m + n) time, O(1) space.
class Solution {
    public String minWindow(String s, String t) {
        int[] need = new int[128];
        for (char letter : t.toCharArray()) need[letter]++;
        int missing = t.length(), start = 0, bestStart = 0, bestEnd = Integer.MAX_VALUE;
        for (int end = 1; end <= s.length(); end++) {
            if (need[s.charAt(end - 1)]-- > 0) missing--;
            while (missing == 0) {
                if (end - start < bestEnd - bestStart) {
                    bestStart = start;
                    bestEnd = end;
                }
                if (++need[s.charAt(start++)] > 0) missing++;
            }
        }
        return bestEnd == Integer.MAX_VALUE ? "" : s.substring(bestStart, bestEnd);
    }
}
