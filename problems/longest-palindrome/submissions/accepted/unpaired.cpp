// A set of the letters that have no partner yet. O(n) time, O(1) space.
class Solution {
public:
    int longestPalindrome(string s) {
        bitset<128> unpaired;
        for (char c : s) unpaired.flip(c);
        const int left_over = unpaired.count();
        return s.size() - left_over + (left_over > 0);
    }
};
