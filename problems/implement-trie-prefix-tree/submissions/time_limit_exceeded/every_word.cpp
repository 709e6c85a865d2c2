// Compares with every word, one after another. O(W * L) for a question. [large]
class Trie {
  vector<string> words;

 public:
  Trie() {}

  void insert(string word) { words.push_back(word); }

  bool search(string word) {
    for (const string& known : words) {
      if (known == word) return true;
    }
    return false;
  }

  bool startsWith(string prefix) {
    for (const string& known : words) {
      if (known.compare(0, prefix.size(), prefix) == 0) return true;
    }
    return false;
  }
};
