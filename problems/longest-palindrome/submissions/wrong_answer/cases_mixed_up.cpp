// Takes small and capital letters for the same. [edge]
class Solution {
public:
    int longestPalindrome(string s) {
        array<int, 26> counts{};
        for (char c : s) ++counts[tolower(c) - 'a'];
        int length = 0;
        for (int count : counts) length += count / 2 * 2;
        return min<int>(length + 1, s.size());
    }
};
