// Does not compare the lengths: letters of s may be left over. [edge]
class Solution {
public:
    bool isAnagram(string s, string t) {
        int left[26] = {};
        for (char c : s) ++left[c - 'a'];
        for (char c : t) {
            if (--left[c - 'a'] < 0) return false;
        }
        return true;
    }
};
