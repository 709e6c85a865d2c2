// A table over suffixes of text and pattern. O(m * n) time, O(m * n) space.
class Solution {
 public:
  bool isMatch(string s, string p) {
    const int m = s.size();
    const int n = p.size();
    vector<vector<bool>> fits(m + 1, vector<bool>(n + 1));
    fits[m][n] = true;
    for (int i = m; i >= 0; --i) {
      for (int j = n - 1; j >= 0; --j) {
        const bool first = i < m && (p[j] == s[i] || p[j] == '.');
        if (j + 1 < n && p[j + 1] == '*') {
          fits[i][j] = fits[i][j + 2] || (first && fits[i + 1][j]);
        } else {
          fits[i][j] = first && fits[i + 1][j + 1];
        }
      }
    }
    return fits[0][0];
  }
};
