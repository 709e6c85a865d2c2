// Extends prefixes that can be completed. O(n * C(n)) time, O(n) space besides the output.
class Solution {
 public:
  vector<string> generateParenthesis(int n) {
    extend(n, 0);
    return result_;
  }

 private:
  // `left` brackets can still be opened, `open` ones are to be closed.
  void extend(int left, int open) {
    if (left == 0 && open == 0) {
      result_.push_back(text_);
      return;
    }
    if (left > 0) {
      text_.push_back('(');
      extend(left - 1, open + 1);
      text_.pop_back();
    }
    if (open > 0) {
      text_.push_back(')');
      extend(left, open - 1);
      text_.pop_back();
    }
  }

  vector<string> result_;
  string text_;
};
