// Nodes with 26 children in one vector. O(L) a call, O(total length) space.
class Trie {
  struct Node {
    array<int, 26> next{};
    bool word = false;
  };
  vector<Node> nodes = vector<Node>(1);

  int walk(const string& text) const {
    int at = 0;
    for (const char c : text) {
      at = nodes[at].next[c - 'a'];
      if (at == 0) return -1;
    }
    return at;
  }

 public:
  Trie() {}

  void insert(string word) {
    int at = 0;
    for (const char c : word) {
      if (nodes[at].next[c - 'a'] == 0) {
        nodes[at].next[c - 'a'] = nodes.size();
        nodes.emplace_back();
      }
      at = nodes[at].next[c - 'a'];
    }
    nodes[at].word = true;
  }

  bool search(string word) {
    const int at = walk(word);
    return at != -1 && nodes[at].word;
  }

  bool startsWith(string prefix) { return walk(prefix) != -1; }
};
