// Searches the partner of each bracket, then goes through the same part again. O(n^2) time. [large]
class Solution {
 public:
  int calculate(string s) { return value(s, 0, s.size()); }

 private:
  int value(const string& s, int from, int to) {
    int sum = 0;
    int sign = 1;
    for (int i = from; i < to; ++i) {
      if (s[i] == '+') sign = 1;
      if (s[i] == '-') sign = -1;
      if (s[i] == '(') {
        int end = i + 1;
        for (int open = 1; open; ++end) open += s[end] == '(' ? 1 : s[end] == ')' ? -1 : 0;
        sum += sign * value(s, i + 1, end - 1);
        i = end - 1;
      } else if (isdigit(s[i])) {
        int number = 0;
        for (; i < to && isdigit(s[i]); ++i) number = 10 * number + (s[i] - '0');
        sum += sign * number;
        --i;
      }
    }
    return sum;
  }
};
