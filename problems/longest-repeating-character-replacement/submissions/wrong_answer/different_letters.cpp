// Counts different letters in the window instead of letters to change. [edge]
class Solution {
public:
    int characterReplacement(string s, int k) {
        unordered_map<char, int> count;
        int best = 0, left = 0;
        for (int right = 0; right < int(s.size()); ++right) {
            ++count[s[right]];
            while (int(count.size()) > k + 1) {
                if (--count[s[left]] == 0) count.erase(s[left]);
                ++left;
            }
            best = max(best, right - left + 1);
        }
        return best;
    }
};
