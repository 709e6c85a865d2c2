// Recursion over suffixes that remembers its answers. O(m * n) time and space.
class Solution {
 public:
  int numDistinct(string s, string t) {
    known_.assign(s.size(), vector<long long>(t.size(), -1));
    return count(s, 0, t, 0);
  }

 private:
  long long count(const string& s, size_t i, const string& t, size_t j) {
    if (j == t.size()) return 1;
    if (s.size() - i < t.size() - j) return 0;
    long long& known = known_[i][j];
    if (known < 0) {
      known = count(s, i + 1, t, j);
      if (s[i] == t[j]) known += count(s, i + 1, t, j + 1);
    }
    return known;
  }

  vector<vector<long long>> known_;
};
