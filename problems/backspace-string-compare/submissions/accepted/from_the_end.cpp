// Compares the letters that survive, from the end. O(n + m) time, O(1) space.
class Solution {
 public:
  bool backspaceCompare(string s, string t) {
    int i = survivor(s, s.size());
    int j = survivor(t, t.size());
    while (i >= 0 && j >= 0 && s[i] == t[j]) {
      i = survivor(s, i);
      j = survivor(t, j);
    }
    return i < 0 && j < 0;
  }

 private:
  // The last letter before this position that is not erased by a key before it, or -1.
  int survivor(const string& keys, int i) {
    int skip = 0;
    while (--i >= 0) {
      if (keys[i] == '#') {
        ++skip;
      } else if (skip-- == 0) {
        return i;
      }
    }
    return -1;
  }
};
