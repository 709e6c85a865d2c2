// Walks on from the last possible place only. [edge]
class Solution {
 public:
  bool wordBreak(string s, vector<string>& wordDict) {
    unordered_set<string> words(wordDict.begin(), wordDict.end());
    size_t start = 0;
    for (size_t end = 1; end <= s.size(); ++end) {
      if (words.count(s.substr(start, end - start))) start = end;
    }
    return start == s.size();
  }
};
