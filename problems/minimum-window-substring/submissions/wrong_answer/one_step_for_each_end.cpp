// Moves the start by one letter at most for each end. [edge]
class Solution {
public:
    string minWindow(string s, string t) {
        array<int, 128> need{};
        for (char letter : t) ++need[letter];
        int missing = t.size(), start = 0;
        string best;
        for (int end = 0; end < int(s.size()); ++end) {
            if (need[s[end]]-- > 0) --missing;
            if (missing == 0) {
                if (best.empty() || end - start + 1 < int(best.size())) best = s.substr(start, end - start + 1);
                if (++need[s[start++]] > 0) ++missing;
            }
        }
        return best;
    }
};
