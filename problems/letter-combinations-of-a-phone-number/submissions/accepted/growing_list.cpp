// A list of all prefixes that grows by a letter for each digit. O(n * 4^n) time and space.
class Solution {
 public:
  vector<string> letterCombinations(string digits) {
    const unordered_map<char, string> keys{{'2', "abc"}, {'3', "def"},  {'4', "ghi"}, {'5', "jkl"},
                                           {'6', "mno"}, {'7', "pqrs"}, {'8', "tuv"}, {'9', "wxyz"}};
    vector<string> texts{""};
    for (const char digit : digits) {
      vector<string> longer;
      for (const string& text : texts) {
        for (const char letter : keys.at(digit)) longer.push_back(text + letter);
      }
      texts = longer;
    }
    return texts;
  }
};
