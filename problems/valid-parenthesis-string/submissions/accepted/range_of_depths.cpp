// The least and the greatest possible number of open brackets. O(n) time, O(1) space.
class Solution {
 public:
  bool checkValidString(string s) {
    int low = 0, high = 0;
    for (char c : s) {
      low += c == '(' ? 1 : -1;
      high += c == ')' ? -1 : 1;
      if (high < 0) return false;
      low = max(low, 0);
    }
    return low == 0;
  }
};
