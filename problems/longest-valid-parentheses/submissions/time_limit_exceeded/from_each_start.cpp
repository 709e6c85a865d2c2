// Counts on from each start. O(n^2) time. [large]
class Solution {
 public:
  int longestValidParentheses(string s) {
    int longest = 0;
    for (size_t start = 0; start < s.size(); ++start) {
      int open = 0;
      for (size_t i = start; i < s.size() && open >= 0; ++i) {
        open += s[i] == '(' ? 1 : -1;
        if (open == 0) longest = max(longest, int(i - start) + 1);
      }
    }
    return longest;
  }
};
