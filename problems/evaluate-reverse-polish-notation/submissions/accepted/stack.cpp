// A stack of values. O(n) time and space.
class Solution {
 public:
  int evalRPN(vector<string>& tokens) {
    vector<int> values;
    for (const string& token : tokens) {
      if (isdigit(token.back())) {
        values.push_back(stoi(token));
        continue;
      }
      int b = values.back();
      values.pop_back();
      int& a = values.back();
      switch (token[0]) {
        case '+': a += b; break;
        case '-': a -= b; break;
        case '*': a *= b; break;
        case '/': a /= b; break;
      }
    }
    return values[0];
  }
};
