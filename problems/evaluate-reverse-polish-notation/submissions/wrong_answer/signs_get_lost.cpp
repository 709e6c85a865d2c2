// Reads the digits of a number by itself, and forgets the sign. [edge]
class Solution {
 public:
  int evalRPN(vector<string>& tokens) {
    stack<int> values;
    for (const string& token : tokens) {
      if (isdigit(token.back())) {
        int number = 0;
        for (char digit : token) {
          if (isdigit(digit)) number = 10 * number + (digit - '0');
        }
        values.push(number);
        continue;
      }
      int b = values.top();
      values.pop();
      int a = values.top();
      values.pop();
      if (token == "+") values.push(a + b);
      if (token == "-") values.push(a - b);
      if (token == "*") values.push(a * b);
      if (token == "/") values.push(b ? a / b : 0);
    }
    return values.top();
  }
};
