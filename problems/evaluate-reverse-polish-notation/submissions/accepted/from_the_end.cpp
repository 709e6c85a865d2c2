// Recursion that reads backwards: an operator, its right operand, its left one. O(n) time, O(n) stack.
class Solution {
 public:
  int evalRPN(vector<string>& tokens) {
    string token = tokens.back();
    tokens.pop_back();
    if (isdigit(token.back())) return stoi(token);
    int b = evalRPN(tokens);
    int a = evalRPN(tokens);
    if (token == "+") return a + b;
    if (token == "-") return a - b;
    if (token == "*") return a * b;
    return a / b;
  }
};
