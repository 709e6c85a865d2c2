// Reads the star as one or more. [edge]
class Solution {
 public:
  bool isMatch(string s, string p) {
    const int m = s.size();
    const int n = p.size();
    vector<vector<bool>> fits(m + 1, vector<bool>(n + 1));
    fits[m][n] = true;
    for (int i = m - 1; i >= 0; --i) {
      for (int j = n - 1; j >= 0; --j) {
        if (p[j] == '*' || (p[j] != s[i] && p[j] != '.')) continue;
        if (j + 1 < n && p[j + 1] == '*') {
          fits[i][j] = fits[i + 1][j] || fits[i + 1][j + 2];
        } else {
          fits[i][j] = fits[i + 1][j + 1];
        }
      }
    }
    return fits[0][0];
  }
};
