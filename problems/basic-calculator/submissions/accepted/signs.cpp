// A stack of the signs before the open brackets, and one sum. O(n) time and space.
class Solution {
 public:
  int calculate(string s) {
    vector<int> signs = {1};
    int sign = 1;
    long sum = 0;
    for (size_t i = 0; i < s.size(); ++i) {
      if (s[i] == '+') sign = signs.back();
      if (s[i] == '-') sign = -signs.back();
      if (s[i] == '(') signs.push_back(sign);
      if (s[i] == ')') signs.pop_back();
      if (isdigit(s[i])) {
        int number = 0;
        for (; i < s.size() && isdigit(s[i]); ++i) number = 10 * number + (s[i] - '0');
        sum += sign * number;
        --i;
      }
    }
    return sum;
  }
};
