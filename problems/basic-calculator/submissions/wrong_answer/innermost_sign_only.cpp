// Turns the signs in a bracket by the minus right before it, and forgets those further out. [edge]
class Solution {
 public:
  int calculate(string s) {
    vector<int> signs = {1};
    int sign = 1;
    int sum = 0;
    for (size_t i = 0; i < s.size(); ++i) {
      if (s[i] == '+' || s[i] == '-') sign = s[i] == '+' ? 1 : -1;
      if (s[i] == '(') {
        signs.push_back(sign);
        sign = 1;
      }
      if (s[i] == ')') signs.pop_back();
      if (isdigit(s[i])) {
        int number = 0;
        for (; i < s.size() && isdigit(s[i]); ++i) number = 10 * number + (s[i] - '0');
        sum += sign * signs.back() * number;
        --i;
      }
    }
    return sum;
  }
};
