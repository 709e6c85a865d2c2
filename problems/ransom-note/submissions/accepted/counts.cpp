// Counts the letters of the magazine and takes off those of the note. O(n + m) time, O(1) space.
class Solution {
public:
    bool canConstruct(string ransomNote, string magazine) {
        array<int, 26> left{};
        for (char c : magazine) ++left[c - 'a'];
        for (char c : ransomNote) {
            if (--left[c - 'a'] < 0) return false;
        }
        return true;
    }
};
