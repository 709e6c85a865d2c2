// Tries all ways to share the text among the stars, and remembers nothing. Exponential time. [large]
class Solution {
 public:
  bool isMatch(string s, string p) {
    if (p.empty()) return s.empty();
    bool first = !s.empty() && (p[0] == s[0] || p[0] == '.');
    if (p.size() > 1 && p[1] == '*') {
      return isMatch(s, p.substr(2)) || (first && isMatch(s.substr(1), p));
    }
    return first && isMatch(s.substr(1), p.substr(1));
  }
};
