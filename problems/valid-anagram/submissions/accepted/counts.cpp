// Counts the letters of one and lowers the counts for the other. O(n) time, O(1) space.
class Solution {
public:
    bool isAnagram(string s, string t) {
        if (s.size() != t.size()) return false;
        array<int, 26> left{};
        for (char c : s) ++left[c - 'a'];
        for (char c : t) {
            if (--left[c - 'a'] < 0) return false;
        }
        return true;
    }
};
