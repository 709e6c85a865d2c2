// Does not compare the lengths, so that the third text may go on. [edge]
class Solution {
 public:
  bool isInterleave(string s1, string s2, string s3) {
    int m = s1.size(), n = s2.size();
    if (m + n > int(s3.size())) return false;
    vector<vector<bool>> fits(m + 1, vector<bool>(n + 1));
    for (int i = 0; i <= m; ++i) {
      for (int j = 0; j <= n; ++j) {
        fits[i][j] = (i == 0 && j == 0) || (i > 0 && fits[i - 1][j] && s1[i - 1] == s3[i + j - 1]) ||
                     (j > 0 && fits[i][j - 1] && s2[j - 1] == s3[i + j - 1]);
      }
    }
    return fits[m][n];
  }
};
