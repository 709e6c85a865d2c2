// Counts the first window without asking whether s is that long. [edge]
class Solution {
public:
    vector<int> findAnagrams(string s, string p) {
        vector<int> missing(26), starts;
        for (size_t i = 0; i < p.size(); ++i) {
            ++missing[p[i] - 'a'];
            --missing[s.at(i) - 'a'];
        }
        for (size_t i = p.size();; ++i) {
            if (count(missing.begin(), missing.end(), 0) == 26) starts.push_back(i - p.size());
            if (i == s.size()) break;
            ++missing[s[i - p.size()] - 'a'];
            --missing[s[i] - 'a'];
        }
        return starts;
    }
};
