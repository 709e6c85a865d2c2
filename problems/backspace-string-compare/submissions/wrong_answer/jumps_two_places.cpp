// Goes from the end and jumps over two places for each backspace. [edge]
class Solution {
 public:
  bool backspaceCompare(string s, string t) {
    int i = s.size() - 1, j = t.size() - 1;
    while (i >= 0 || j >= 0) {
      while (i >= 0 && s[i] == '#') i -= 2;
      while (j >= 0 && t[j] == '#') j -= 2;
      if (i < 0 || j < 0) return i < 0 && j < 0;
      if (s[i--] != t[j--]) return false;
    }
    return true;
  }
};
