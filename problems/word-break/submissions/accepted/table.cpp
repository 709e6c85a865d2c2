// Which prefixes can be made, by the last word. O(n * k^2) time, O(n) space besides the words.
class Solution {
 public:
  bool wordBreak(string s, vector<string>& wordDict) {
    const unordered_set<string> words(wordDict.begin(), wordDict.end());
    const int n = s.size();
    vector<bool> possible(n + 1);
    possible[0] = true;
    for (int end = 1; end <= n; ++end) {
      for (int start = max(0, end - 20); start < end && !possible[end]; ++start) {
        possible[end] = possible[start] && words.count(s.substr(start, end - start));
      }
    }
    return possible[n];
  }
};
