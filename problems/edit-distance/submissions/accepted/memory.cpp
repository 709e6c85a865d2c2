// Recursion over suffixes that remembers its answers. O(m n) time, O(m n) space.
class Solution {
 public:
  int minDistance(string word1, string word2) {
    known_.assign(word1.size() + 1, vector<int>(word2.size() + 1, -1));
    return distance(word1, 0, word2, 0);
  }

 private:
  int distance(const string& a, size_t i, const string& b, size_t j) {
    if (i == a.size()) return b.size() - j;
    if (j == b.size()) return a.size() - i;
    if (known_[i][j] >= 0) return known_[i][j];
    int result;
    if (a[i] == b[j]) {
      result = distance(a, i + 1, b, j + 1);
    } else {
      result = 1 + min({distance(a, i + 1, b, j), distance(a, i, b, j + 1), distance(a, i + 1, b, j + 1)});
    }
    return known_[i][j] = result;
  }

  vector<vector<int>> known_;
};
