// Has a table of 26 letters, and no place for capital ones. [edge]
class Solution {
public:
    int longestPalindrome(string s) {
        vector<int> counts(26);
        for (char c : s) ++counts.at(c - 'a');
        int length = 0;
        for (int count : counts) length += count / 2 * 2;
        return min<int>(length + 1, s.size());
    }
};
