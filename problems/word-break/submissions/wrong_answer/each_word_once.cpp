// Uses every word once at most. [edge]
class Solution {
 public:
  bool wordBreak(string s, vector<string>& wordDict) {
    used.assign(wordDict.size(), false);
    return possible(s, 0, wordDict);
  }

 private:
  bool possible(const string& s, size_t start, const vector<string>& words) {
    if (start == s.size()) return true;
    if (dead.count(start)) return false;
    for (size_t w = 0; w < words.size(); ++w) {
      if (used[w] || s.compare(start, words[w].size(), words[w]) != 0) continue;
      used[w] = true;
      if (possible(s, start + words[w].size(), words)) return true;
      used[w] = false;
    }
    dead.insert(start);
    return false;
  }

  vector<bool> used;
  set<size_t> dead;
};
