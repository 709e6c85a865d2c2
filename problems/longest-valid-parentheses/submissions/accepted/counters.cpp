// Counts from both sides. O(n) time, O(1) space.
class Solution {
 public:
  int longestValidParentheses(string s) { return max(scan(s.begin(), s.end(), '('), scan(s.rbegin(), s.rend(), ')')); }

 private:
  template <class Iterator>
  int scan(Iterator begin, Iterator end, char opening) {
    int opened = 0, closed = 0, longest = 0;
    for (; begin != end; ++begin) {
      ++(*begin == opening ? opened : closed);
      if (closed == opened) longest = max(longest, 2 * closed);
      if (closed > opened) opened = closed = 0;
    }
    return longest;
  }
};
