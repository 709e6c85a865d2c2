// Recursion over prefixes without memory. O(3^(m + n)) time. [random]
class Solution {
 public:
  int minDistance(string word1, string word2) { return distance(word1, word1.size(), word2, word2.size()); }

 private:
  int distance(const string& a, int i, const string& b, int j) {
    if (i == 0) return j;
    if (j == 0) return i;
    if (a[i - 1] == b[j - 1]) return distance(a, i - 1, b, j - 1);
    return 1 + min({distance(a, i - 1, b, j), distance(a, i, b, j - 1), distance(a, i - 1, b, j - 1)});
  }
};
