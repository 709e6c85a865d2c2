// Keeps the fractions of quotients within a term. [edge]
class Solution {
 public:
  int calculate(string s) {
    double sum = 0, term = 0, number = 0;
    char before = '+';
    for (char c : s + "+") {
      if (c == ' ') continue;
      if (isdigit(c)) {
        number = 10 * number + (c - '0');
        continue;
      }
      if (before == '*') {
        term *= number;
      } else if (before == '/') {
        term /= number;
      } else {
        sum += trunc(term);
        term = before == '+' ? number : -number;
      }
      number = 0;
      before = c;
    }
    return sum + trunc(term);
  }
};
