// Counts the first window without asking whether s2 is that long. [edge]
class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        vector<int> missing(26);
        for (size_t i = 0; i < s1.size(); ++i) {
            ++missing[s1[i] - 'a'];
            --missing[s2.at(i) - 'a'];
        }
        for (size_t i = s1.size();; ++i) {
            if (count(missing.begin(), missing.end(), 0) == 26) return true;
            if (i >= s2.size()) return false;
            ++missing[s2[i - s1.size()] - 'a'];
            --missing[s2[i] - 'a'];
        }
    }
};
