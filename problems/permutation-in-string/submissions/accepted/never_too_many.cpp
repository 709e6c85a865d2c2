// Window in which no letter is too often; found when it is as long as s1. O(n) time, O(1) space.
class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        array<int, 26> room{};
        for (char letter : s1) ++room[letter - 'a'];
        size_t left = 0;
        for (size_t right = 0; right < s2.size(); ++right) {
            --room[s2[right] - 'a'];
            while (room[s2[right] - 'a'] < 0) ++room[s2[left++] - 'a'];
            if (right + 1 - left == s1.size()) return true;
        }
        return false;
    }
};
