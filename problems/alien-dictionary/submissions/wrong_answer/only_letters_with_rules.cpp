// Leaves out letters that no rule speaks of. [sample]
class Solution {
 public:
  string alienOrder(vector<string>& words) {
    map<char, set<char>> after;
    map<char, int> open;
    for (size_t i = 1; i < words.size(); ++i) {
      const string &a = words[i - 1], &b = words[i];
      size_t k = 0;
      while (k < a.size() && k < b.size() && a[k] == b[k]) ++k;
      if (k == a.size()) continue;
      if (k == b.size()) return "";
      open[a[k]];
      if (after[a[k]].insert(b[k]).second) ++open[b[k]];
    }
    string order;
    for (const auto& [letter, count] : open) {
      if (count == 0) order += letter;
    }
    for (size_t i = 0; i < order.size(); ++i) {
      for (const char next : after[order[i]]) {
        if (--open[next] == 0) order += next;
      }
    }
    return order.size() == open.size() ? order : "";
  }
};
