// Lets the least number of open brackets go below zero. [edge]
class Solution {
 public:
  bool checkValidString(string s) {
    int low = 0, high = 0;
    for (char c : s) {
      low += c == '(' ? 1 : -1;
      high += c == ')' ? -1 : 1;
      if (high < 0) return false;
    }
    return low <= 0;
  }
};
