// Window in which no letter is too often; found when it is as long as p. O(n) time, O(1) space.
class Solution {
public:
    vector<int> findAnagrams(string s, string p) {
        array<int, 26> room{};
        for (char letter : p) ++room[letter - 'a'];
        vector<int> starts;
        size_t left = 0;
        for (size_t right = 0; right < s.size(); ++right) {
            --room[s[right] - 'a'];
            while (room[s[right] - 'a'] < 0) ++room[s[left++] - 'a'];
            if (right + 1 - left == p.size()) starts.push_back(left);
        }
        return starts;
    }
};
