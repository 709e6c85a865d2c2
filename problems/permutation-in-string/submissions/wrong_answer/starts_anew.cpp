// Drops the whole window at a letter that does not fit, and goes on behind it. [edge]
class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        array<int, 26> wanted{};
        for (char letter : s1) ++wanted[letter - 'a'];
        auto room = wanted;
        size_t length = 0;
        for (char letter : s2) {
            if (--room[letter - 'a'] >= 0) {
                if (++length == s1.size()) return true;
            } else {
                room = wanted;
                length = 0;
            }
        }
        return false;
    }
};
