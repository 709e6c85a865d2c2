// Takes every token that begins with a minus for the operator. [edge]
class Solution {
 public:
  int evalRPN(vector<string>& tokens) {
    vector<int> values;
    for (const string& token : tokens) {
      if (isdigit(token[0])) {
        values.push_back(stoi(token));
        continue;
      }
      int b = values.at(values.size() - 1);
      int a = values.at(values.size() - 2);
      values.resize(values.size() - 2);
      if (token[0] == '+') values.push_back(a + b);
      if (token[0] == '-') values.push_back(a - b);
      if (token[0] == '*') values.push_back(a * b);
      if (token[0] == '/') values.push_back(b ? a / b : 0);
    }
    return values.at(0);
  }
};
