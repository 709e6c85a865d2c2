// Has no mark for the end of a word, so that search finds every prefix. [sample]
class Trie {
  struct Node {
    map<char, Node*> next;
  };
  Node root;

 public:
  Trie() {}

  void insert(string word) {
    Node* at = &root;
    for (const char c : word) {
      if (at->next[c] == nullptr) at->next[c] = new Node;
      at = at->next[c];
    }
  }

  bool search(string word) { return startsWith(word); }

  bool startsWith(string prefix) {
    Node* at = &root;
    for (const char c : prefix) {
      if (at->next.count(c) == 0) return false;
      at = at->next[c];
    }
    return true;
  }
};
