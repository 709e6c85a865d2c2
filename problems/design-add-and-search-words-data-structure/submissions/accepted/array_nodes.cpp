// A trie with an array of children for each node; dots branch. O(26^d L) per search, O(total length) space.
class WordDictionary {
 public:
  WordDictionary() : nodes_(1) {}

  void addWord(string word) {
    int at = 0;
    for (const char letter : word) {
      int child = nodes_[at].children[letter - 'a'];
      if (child == 0) {
        child = nodes_.size();
        nodes_[at].children[letter - 'a'] = child;
        nodes_.emplace_back();
      }
      at = child;
    }
    nodes_[at].ends = true;
  }

  bool search(string word) { return fits(0, word, 0); }

 private:
  struct Node {
    array<int, 26> children{};
    bool ends = false;
  };

  bool fits(int at, const string& word, size_t i) {
    if (i == word.size()) return nodes_[at].ends;
    if (word[i] != '.') {
      const int child = nodes_[at].children[word[i] - 'a'];
      return child > 0 && fits(child, word, i + 1);
    }
    for (const int child : nodes_[at].children) {
      if (child > 0 && fits(child, word, i + 1)) return true;
    }
    return false;
  }

  vector<Node> nodes_;
};
