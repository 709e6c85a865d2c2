// One text under construction; every letter is tried and taken off again. O(n * 4^n) time, O(n) space besides the output.
class Solution {
 public:
  vector<string> letterCombinations(string digits) {
    extend(digits);
    return result_;
  }

 private:
  void extend(const string& digits) {
    if (text_.size() == digits.size()) {
      result_.push_back(text_);
      return;
    }
    static const vector<string> keys{"abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"};
    for (const char letter : keys[digits[text_.size()] - '2']) {
      text_.push_back(letter);
      extend(digits);
      text_.pop_back();
    }
  }

  vector<string> result_;
  string text_;
};
