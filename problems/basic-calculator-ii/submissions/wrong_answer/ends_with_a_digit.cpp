// Settles the last number at the last character, if that is a digit. [edge]
class Solution {
 public:
  int calculate(string s) {
    vector<int> terms;
    int number = 0;
    char before = '+';
    for (size_t i = 0; i < s.size(); ++i) {
      if (isdigit(s[i])) number = 10 * number + (s[i] - '0');
      if (s[i] == ' ' || (isdigit(s[i]) && i + 1 < s.size())) continue;
      if (before == '+') terms.push_back(number);
      if (before == '-') terms.push_back(-number);
      if (before == '*') terms.back() *= number;
      if (before == '/') terms.back() /= number;
      number = 0;
      before = s[i];
    }
    return accumulate(terms.begin(), terms.end(), 0);
  }
};
