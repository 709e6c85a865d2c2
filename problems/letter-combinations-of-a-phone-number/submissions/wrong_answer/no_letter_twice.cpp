// Marks letters as used, as in permutations, and so never gives one twice. [edge]
class Solution {
 public:
  vector<string> letterCombinations(string digits) {
    extend(digits, 0, "");
    return result;
  }

 private:
  void extend(const string& digits, size_t i, string text) {
    if (i == digits.size()) {
      result.push_back(text);
      return;
    }
    for (char letter : keys[digits[i] - '0']) {
      if (text.find(letter) == string::npos) extend(digits, i + 1, text + letter);
    }
  }

  vector<string> keys{"", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"};
  vector<string> result;
};
