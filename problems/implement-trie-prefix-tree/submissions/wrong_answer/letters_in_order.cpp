// Remembers for each position which letters occur there, and mixes the words up. [edge]
class Trie {
  vector<array<bool, 26>> letters = vector<array<bool, 26>>(2001);
  vector<bool> ends = vector<bool>(2001);

 public:
  Trie() {}

  void insert(string word) {
    for (size_t i = 0; i < word.size(); ++i) letters[i][word[i] - 'a'] = true;
    ends[word.size()] = true;
  }

  bool search(string word) { return ends[word.size()] && startsWith(word); }

  bool startsWith(string prefix) {
    for (size_t i = 0; i < prefix.size(); ++i) {
      if (!letters[i][prefix[i] - 'a']) return false;
    }
    return true;
  }
};
