// Counts the letters of the magazine and takes off those of the note. O(n + m) time, O(1) space.
class Solution {
    public boolean canConstruct(String ransomNote, String magazine) {
        int[] left = new int[26];
        for (char c : magazine.toCharArray()) left[c - 'a']++;
        for (char c : ransomNote.toCharArray()) {
            if (--left[c - 'a'] < 0) return false;
        }
        return true;
    }
}
