// A stack of terms. O(n) time and space.
class Solution {
 public:
  int calculate(string s) {
    istringstream in("+" + s);
    vector<int> terms;
    char sign;
    int number;
    while (in >> sign >> number) {
      if (sign == '+') terms.push_back(number);
      if (sign == '-') terms.push_back(-number);
      if (sign == '*') terms.back() *= number;
      if (sign == '/') terms.back() /= number;
    }
    return accumulate(terms.begin(), terms.end(), 0);
  }
};
