// Window of fixed length, 26 counters compared at each place. O(26 n) time, O(1) space.
class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        array<int, 26> wanted{}, window{};
        for (char letter : s1) ++wanted[letter - 'a'];
        for (size_t i = 0; i < s2.size(); ++i) {
            ++window[s2[i] - 'a'];
            if (i >= s1.size()) --window[s2[i - s1.size()] - 'a'];
            if (window == wanted) return true;
        }
        return false;
    }
};
