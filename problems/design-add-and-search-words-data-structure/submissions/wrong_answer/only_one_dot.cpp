// Tries all letters for the first dot only. [edge]
class WordDictionary {
 public:
  void addWord(string word) { words_.insert(word); }

  bool search(string word) {
    const size_t dot = word.find('.');
    if (dot == string::npos) return words_.contains(word);
    for (char letter = 'a'; letter <= 'z'; ++letter) {
      word[dot] = letter;
      if (words_.contains(word)) return true;
    }
    return false;
  }

 private:
  unordered_set<string> words_;
};
