// Pairs of each letter, and one in the middle. O(n) time, O(1) space.
class Solution {
public:
    int longestPalindrome(string s) {
        unordered_map<char, int> counts;
        for (char c : s) ++counts[c];
        int length = 0;
        for (auto [letter, count] : counts) length += count / 2 * 2;
        return min<int>(length + 1, s.size());
    }
};
