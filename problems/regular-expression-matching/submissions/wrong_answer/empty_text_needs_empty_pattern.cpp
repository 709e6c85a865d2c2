// Gives up as soon as the text is used up, although starred characters may be left. [edge]
class Solution {
 public:
  bool isMatch(string s, string p) { return match(s, 0, p, 0); }

 private:
  bool match(const string& s, size_t i, const string& p, size_t j) {
    if (i == s.size() || j == p.size()) return i == s.size() && j == p.size();
    bool first = p[j] == s[i] || p[j] == '.';
    if (j + 1 < p.size() && p[j + 1] == '*') {
      return match(s, i, p, j + 2) || (first && match(s, i + 1, p, j));
    }
    return first && match(s, i + 1, p, j + 1);
  }
};
