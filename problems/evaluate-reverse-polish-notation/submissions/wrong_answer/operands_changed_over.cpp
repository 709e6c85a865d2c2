// Takes the first value popped for the left operand. [sample]
class Solution {
 public:
  int evalRPN(vector<string>& tokens) {
    stack<int> values;
    for (const string& token : tokens) {
      if (isdigit(token.back())) {
        values.push(stoi(token));
        continue;
      }
      int a = values.top();
      values.pop();
      int b = values.top();
      values.pop();
      if (token == "+") values.push(a + b);
      if (token == "-") values.push(a - b);
      if (token == "*") values.push(a * b);
      if (token == "/") values.push(b ? a / b : 0);
    }
    return values.top();
  }
};
