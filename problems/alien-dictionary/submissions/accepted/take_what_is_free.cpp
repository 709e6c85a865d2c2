// Topological order of the letters by counting open rules (Kahn). O(C) time, O(1) space.
class Solution {
 public:
  string alienOrder(vector<string>& words) {
    set<char> letters;
    for (const string& word : words) letters.insert(word.begin(), word.end());
    map<char, set<char>> after;
    map<char, int> open;
    for (size_t i = 1; i < words.size(); ++i) {
      const string &a = words[i - 1], &b = words[i];
      size_t k = 0;
      while (k < a.size() && k < b.size() && a[k] == b[k]) ++k;
      if (k == a.size()) continue;
      if (k == b.size()) return "";
      if (after[a[k]].insert(b[k]).second) ++open[b[k]];
    }
    string order;
    for (const char letter : letters) {
      if (open[letter] == 0) order += letter;
    }
    for (size_t i = 0; i < order.size(); ++i) {
      for (const char next : after[order[i]]) {
        if (--open[next] == 0) order += next;
      }
    }
    return order.size() == letters.size() ? order : "";
  }
};
