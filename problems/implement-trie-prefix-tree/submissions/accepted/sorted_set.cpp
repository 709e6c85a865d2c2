// A sorted set: words with a common beginning stand together. O(L log W) a call, O(total length) space.
class Trie {
  set<string> words;

 public:
  Trie() {}

  void insert(string word) { words.insert(word); }

  bool search(string word) { return words.count(word) == 1; }

  bool startsWith(string prefix) {
    const auto found = words.lower_bound(prefix);
    return found != words.end() && found->compare(0, prefix.size(), prefix) == 0;
  }
};
