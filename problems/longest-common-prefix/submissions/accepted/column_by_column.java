// Compares all strings place by place. O(total length) time, O(1) space.
class Solution {
    public String longestCommonPrefix(String[] strs) {
        String first = strs[0];
        for (int i = 0; i < first.length(); i++) {
            for (String other : strs) {
                if (i == other.length() || other.charAt(i) != first.charAt(i)) return first.substring(0, i);
            }
        }
        return first;
    }
}
