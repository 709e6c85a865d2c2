// Looks for a common part without gaps. [sample]
class Solution {
 public:
  int longestCommonSubsequence(string text1, string text2) {
    int m = text1.size(), n = text2.size(), best = 0;
    vector<vector<int>> length(m + 1, vector<int>(n + 1));
    for (int i = 1; i <= m; ++i) {
      for (int j = 1; j <= n; ++j) {
        if (text1[i - 1] == text2[j - 1]) length[i][j] = length[i - 1][j - 1] + 1;
        best = max(best, length[i][j]);
      }
    }
    return best;
  }
};
