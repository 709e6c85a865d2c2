// Takes each digit for a number. [edge]
class Solution {
 public:
  int calculate(string s) {
    vector<int> signs = {1};
    int sign = 1;
    int sum = 0;
    for (char c : s) {
      if (c == '+') sign = signs.back();
      if (c == '-') sign = -signs.back();
      if (c == '(') signs.push_back(sign);
      if (c == ')') signs.pop_back();
      if (isdigit(c)) sum += sign * (c - '0');
    }
    return sum;
  }
};
