// Leaves the border of the table at zero, as if the letters before the first match came for free. [sample]
class Solution {
 public:
  int minDistance(string word1, string word2) {
    vector<vector<int>> d(word1.size() + 1, vector<int>(word2.size() + 1, 0));
    for (size_t i = 1; i <= word1.size(); ++i) {
      for (size_t j = 1; j <= word2.size(); ++j) {
        if (word1[i - 1] == word2[j - 1]) {
          d[i][j] = d[i - 1][j - 1];
        } else {
          d[i][j] = 1 + min({d[i - 1][j], d[i][j - 1], d[i - 1][j - 1]});
        }
      }
    }
    return d[word1.size()][word2.size()];
  }
};
