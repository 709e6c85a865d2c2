// A stack of values and one of operators, which finds no left operand for a minus at the start. [edge]
class Solution {
 public:
  int calculate(string s) {
    vector<int> values;
    vector<char> operators;
    auto apply = [&] {
      while (!operators.empty() && operators.back() != '(') {
        int b = values.at(values.size() - 1);
        int a = values.at(values.size() - 2);
        values.resize(values.size() - 2);
        values.push_back(operators.back() == '+' ? a + b : a - b);
        operators.pop_back();
      }
    };
    for (size_t i = 0; i < s.size(); ++i) {
      if (s[i] == ' ') continue;
      if (isdigit(s[i])) {
        int number = 0;
        for (; i < s.size() && isdigit(s[i]); ++i) number = 10 * number + (s[i] - '0');
        values.push_back(number);
        --i;
      } else if (s[i] == '(') {
        operators.push_back('(');
      } else {
        apply();
        if (s[i] == ')') {
          operators.pop_back();
        } else {
          operators.push_back(s[i]);
        }
      }
    }
    apply();
    return values.at(0);
  }
};
