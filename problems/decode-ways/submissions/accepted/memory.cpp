// Recursion over suffixes that remembers its answers. O(n) time and space.
class Solution {
 public:
  int numDecodings(string s) {
    known_.assign(s.size(), -1);
    return readings(s, 0);
  }

 private:
  int readings(const string& s, size_t i) {
    if (i == s.size()) return 1;
    if (s[i] == '0') return 0;
    if (known_[i] >= 0) return known_[i];
    int ways = readings(s, i + 1);
    if (i + 1 < s.size() && stoi(s.substr(i, 2)) <= 26) ways += readings(s, i + 2);
    return known_[i] = ways;
  }

  vector<int> known_;
};
