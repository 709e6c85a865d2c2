// A trie that counts what passes. O(total length) time, O(total length) space.
class Solution {
  struct Node {
    array<int, 26> child{};
    int words = 0;
  };

 public:
  vector<int> countWithPrefix(vector<string>& words, vector<string>& prefixes) {
    vector<Node> nodes(1);
    for (const string& word : words) {
      int at = 0;
      for (const char c : word) {
        if (nodes[at].child[c - 'a'] == 0) {
          nodes[at].child[c - 'a'] = static_cast<int>(nodes.size());
          nodes.emplace_back();
        }
        at = nodes[at].child[c - 'a'];
        ++nodes[at].words;
      }
    }
    vector<int> counts;
    for (const string& prefix : prefixes) {
      int at = 0;
      for (const char c : prefix) {
        at = nodes[at].child[c - 'a'];
        if (at == 0) break;
      }
      counts.push_back(at == 0 ? 0 : nodes[at].words);
    }
    return counts;
  }
};
