// Compares windows by the exclusive or of their letters. [edge]
class Solution {
public:
    vector<int> findAnagrams(string s, string p) {
        int left = 0, m = p.size();
        for (char letter : p) left ^= letter;
        vector<int> starts;
        for (int i = 0; i < int(s.size()); ++i) {
            left ^= s[i];
            if (i >= m) left ^= s[i - m];
            if (i >= m - 1 && left == 0) starts.push_back(i - m + 1);
        }
        return starts;
    }
};
