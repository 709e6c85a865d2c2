// A stack of the positions without a partner. O(n) time and space.
class Solution {
 public:
  int longestValidParentheses(string s) {
    vector<int> alone = {-1};
    int longest = 0;
    for (int i = 0; i < int(s.size()); ++i) {
      if (s[i] == ')') alone.pop_back();
      if (s[i] == '(' || alone.empty()) alone.push_back(i);
      longest = max(longest, i - alone.back());
    }
    return longest;
  }
};
