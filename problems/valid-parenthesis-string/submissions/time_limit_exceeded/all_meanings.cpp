// Tries all meanings of each star. O(3^n) time. [large]
class Solution {
 public:
  bool checkValidString(string s) { return possible(s, 0, 0); }

 private:
  bool possible(const string& s, size_t i, int depth) {
    if (depth < 0) return false;
    if (i == s.size()) return depth == 0;
    if (s[i] != ')' && possible(s, i + 1, depth + 1)) return true;
    if (s[i] != '(' && possible(s, i + 1, depth - 1)) return true;
    return s[i] == '*' && possible(s, i + 1, depth);
  }
};
