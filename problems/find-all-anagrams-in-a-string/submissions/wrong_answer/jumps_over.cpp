// Goes on behind a place that was found, so overlapping ones are missed. [edge]
class Solution {
public:
    vector<int> findAnagrams(string s, string p) {
        sort(p.begin(), p.end());
        vector<int> starts;
        for (size_t i = 0; i + p.size() <= s.size();) {
            string part = s.substr(i, p.size());
            sort(part.begin(), part.end());
            if (part == p) starts.push_back(i);
            i += part == p ? p.size() : 1;
        }
        return starts;
    }
};
