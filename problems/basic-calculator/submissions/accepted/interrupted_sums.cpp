// A stack of the sums that brackets interrupt. O(n) time and space.
class Solution {
 public:
  int calculate(string s) {
    stack<pair<int, int>> interrupted;
    int result = 0;
    int sign = 1;
    int number = 0;
    for (char c : s + "+") {
      if (c == ' ') continue;
      if (isdigit(c)) {
        number = 10 * number + (c - '0');
        continue;
      }
      if (c == '(') {
        interrupted.push({result, sign});
        result = 0;
        sign = 1;
        continue;
      }
      result += sign * number;
      number = 0;
      if (c == ')') {
        result = interrupted.top().first + interrupted.top().second * result;
        interrupted.pop();
      } else {
        sign = c == '-' ? -1 : 1;
      }
    }
    return result;
  }
};
