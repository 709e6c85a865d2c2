// Uses all letters of each odd count. [edge]
class Solution {
public:
    int longestPalindrome(string s) {
        map<char, int> counts;
        for (char c : s) ++counts[c];
        int length = 0, middle = 0;
        for (auto [letter, count] : counts) {
            length += count > 1 ? count : 0;
            middle |= count == 1;
        }
        return length + middle;
    }
};
