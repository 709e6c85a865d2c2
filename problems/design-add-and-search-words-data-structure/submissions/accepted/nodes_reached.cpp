// A trie of maps; a search keeps the list of all nodes reached so far. O(26^d L) per search, O(total length) space.
class WordDictionary {
 public:
  void addWord(string word) {
    Node* at = &root_;
    for (const char letter : word) at = &at->children[letter];
    at->ends = true;
  }

  bool search(string word) {
    vector<const Node*> reached{&root_};
    for (const char letter : word) {
      vector<const Node*> next;
      for (const Node* node : reached) {
        if (letter == '.') {
          for (const auto& entry : node->children) next.push_back(&entry.second);
        } else if (const auto child = node->children.find(letter); child != node->children.end()) {
          next.push_back(&child->second);
        }
      }
      reached.swap(next);
    }
    return ranges::any_of(reached, [](const Node* node) { return node->ends; });
  }

 private:
  struct Node {
    map<char, Node> children;
    bool ends = false;
  };

  Node root_;
};
