// Deletes or keeps each letter, and remembers nothing. Exponential time. [large]
class Solution {
 public:
  int numDistinct(string s, string t) { return ways(s, 0, t, 0); }

 private:
  int ways(const string& s, size_t i, const string& t, size_t j) {
    if (j == t.size()) return 1;
    if (s.size() - i < t.size() - j) return 0;
    return ways(s, i + 1, t, j) + (s[i] == t[j] ? ways(s, i + 1, t, j + 1) : 0);
  }
};
