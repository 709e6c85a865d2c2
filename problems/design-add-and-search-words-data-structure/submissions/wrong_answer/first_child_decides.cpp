// At a dot returns what the first child gives, and never tries the others. [edge]
class WordDictionary {
 public:
  void addWord(string word) {
    Node* at = &root_;
    for (const char letter : word) at = &at->children[letter];
    at->ends = true;
  }

  bool search(string word) { return fits(root_, word, 0); }

 private:
  struct Node {
    map<char, Node> children;
    bool ends = false;
  };

  bool fits(const Node& node, const string& word, size_t i) {
    if (i == word.size()) return node.ends;
    for (const auto& [letter, child] : node.children) {
      if (word[i] == '.' || word[i] == letter) return fits(child, word, i + 1);
    }
    return false;
  }

  Node root_;
};
