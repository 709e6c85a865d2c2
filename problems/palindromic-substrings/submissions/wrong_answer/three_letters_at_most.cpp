// Counts palindromes of up to three letters only. [edge]
class Solution {
public:
    int countSubstrings(string s) {
        int n = s.size(), count = n;
        for (int i = 0; i < n; ++i) {
            if (i > 0 && i + 1 < n && s[i - 1] == s[i + 1]) ++count;
            if (i + 1 < n && s[i] == s[i + 1]) ++count;
        }
        return count;
    }
};
