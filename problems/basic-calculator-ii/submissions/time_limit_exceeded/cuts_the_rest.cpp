// Cuts each number off the front of the string, which copies the rest. O(n^2) time. [large]
class Solution {
 public:
  int calculate(string s) {
    s.erase(remove(s.begin(), s.end(), ' '), s.end());
    int sum = 0, term = 0;
    char before = '+';
    while (!s.empty()) {
      size_t digits = s.find_first_not_of("0123456789");
      int number = stoi(s.substr(0, digits));
      if (before == '*') {
        term *= number;
      } else if (before == '/') {
        term /= number;
      } else {
        sum += term;
        term = before == '+' ? number : -number;
      }
      if (digits == string::npos) break;
      before = s[digits];
      s = s.substr(digits + 1);
    }
    return sum + term;
  }
};
