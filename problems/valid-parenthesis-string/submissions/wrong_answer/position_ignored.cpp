// Counts the brackets left open and the stars left over, and forgets that the star must come later. [edge]
class Solution {
 public:
  bool checkValidString(string s) {
    int open = 0, stars = 0;
    for (char c : s) {
      if (c == '(') ++open;
      if (c == '*') ++stars;
      if (c == ')' && open-- == 0) {
        open = 0;
        if (stars-- == 0) return false;
      }
    }
    return open <= stars;
  }
};
