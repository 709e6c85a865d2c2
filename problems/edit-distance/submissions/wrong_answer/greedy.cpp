// Walks through both words at once and decides each difference by the next letters alone. [edge]
class Solution {
 public:
  int minDistance(string word1, string word2) {
    size_t i = 0;
    size_t j = 0;
    int changes = 0;
    while (i < word1.size() && j < word2.size()) {
      if (word1[i] == word2[j]) {
        ++i, ++j;
        continue;
      }
      ++changes;
      if (i + 1 < word1.size() && word1[i + 1] == word2[j]) {
        ++i;
      } else if (j + 1 < word2.size() && word1[i] == word2[j + 1]) {
        ++j;
      } else {
        ++i, ++j;
      }
    }
    return changes + (word1.size() - i) + (word2.size() - j);
  }
};
