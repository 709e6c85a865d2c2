// Measures from the partner, and does not join parts that stand side by side. [edge]
class Solution {
 public:
  int longestValidParentheses(string s) {
    vector<int> open;
    int longest = 0;
    for (int i = 0; i < int(s.size()); ++i) {
      if (s[i] == '(') {
        open.push_back(i);
      } else if (!open.empty()) {
        longest = max(longest, i - open.back() + 1);
        open.pop_back();
      }
    }
    return longest;
  }
};
