// Walks through a trie of the words from every place that can be reached. O(n * k) time, O(n + letters) space.
class Solution {
 public:
  bool wordBreak(string s, vector<string>& wordDict) {
    struct Node {
      int next[26] = {};
      bool ends = false;
    };
    vector<Node> trie(1);
    for (const string& word : wordDict) {
      int node = 0;
      for (const char c : word) {
        if (trie[node].next[c - 'a'] == 0) {
          trie[node].next[c - 'a'] = trie.size();
          trie.emplace_back();
        }
        node = trie[node].next[c - 'a'];
      }
      trie[node].ends = true;
    }
    vector<bool> reached(s.size() + 1);
    reached[0] = true;
    for (size_t start = 0; start < s.size(); ++start) {
      if (!reached[start]) continue;
      int node = 0;
      for (size_t i = start; i < s.size(); ++i) {
        node = trie[node].next[s[i] - 'a'];
        if (node == 0) break;
        if (trie[node].ends) reached[i + 1] = true;
      }
    }
    return reached[s.size()];
  }
};
