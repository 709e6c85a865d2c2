// Dynamic programming over prefixes, two rows. O(m n) time, O(min(m, n)) space.
class Solution {
 public:
  int minDistance(string word1, string word2) {
    if (word1.size() < word2.size()) swap(word1, word2);
    vector<int> above(word2.size() + 1);
    vector<int> row(word2.size() + 1);
    iota(above.begin(), above.end(), 0);
    for (size_t i = 1; i <= word1.size(); ++i) {
      row[0] = i;
      for (size_t j = 1; j <= word2.size(); ++j) {
        if (word1[i - 1] == word2[j - 1]) {
          row[j] = above[j - 1];
        } else {
          row[j] = 1 + min({above[j], row[j - 1], above[j - 1]});
        }
      }
      swap(above, row);
    }
    return above[word2.size()];
  }
};
