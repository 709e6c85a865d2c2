// Tries every word at the front, and remembers nothing. Exponential time. [large]
class Solution {
 public:
  bool wordBreak(string s, vector<string>& wordDict) { return possible(s, 0, wordDict); }

 private:
  bool possible(const string& s, size_t start, const vector<string>& words) {
    if (start == s.size()) return true;
    for (const string& word : words) {
      if (s.compare(start, word.size(), word) == 0 && possible(s, start + word.size(), words)) return true;
    }
    return false;
  }
};
