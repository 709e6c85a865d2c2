// Compares the ends of longer parts only, and the letters next to them. [edge]
class Solution {
public:
    int countSubstrings(string s) {
        int n = s.size(), count = n;
        for (int i = 0; i < n; ++i) {
            for (int j = i + 1; j < n; ++j) {
                if (s[i] == s[j] && s[i + 1] == s[j - 1]) ++count;
            }
        }
        return count;
    }
};
