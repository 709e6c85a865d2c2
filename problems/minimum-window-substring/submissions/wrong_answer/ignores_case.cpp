// Takes upper and lower case for the same letter. [edge]
class Solution {
public:
    string minWindow(string s, string t) {
        array<int, 128> need{};
        for (char letter : t) ++need[tolower(letter)];
        int missing = t.size(), start = 0, bestStart = 0, bestLength = INT_MAX;
        for (int end = 0; end < int(s.size()); ++end) {
            if (need[tolower(s[end])]-- > 0) --missing;
            while (missing == 0) {
                if (end - start + 1 < bestLength) {
                    bestStart = start;
                    bestLength = end - start + 1;
                }
                if (++need[tolower(s[start++])] > 0) ++missing;
            }
        }
        return bestLength == INT_MAX ? "" : s.substr(bestStart, bestLength);
    }
};
