// Searches depth-first, and returns the length of the first ladder. [edge]
class Solution {
  unordered_set<string> seen;

  int search(const string& word, const string& end, const vector<string>& words, int length) {
    if (word == end) return length;
    for (const string& next : words) {
      int different = 0;
      for (size_t i = 0; i < word.size(); ++i) different += word[i] != next[i];
      if (different != 1 || !seen.insert(next).second) continue;
      if (const int found = search(next, end, words, length + 1)) return found;
    }
    return 0;
  }

 public:
  int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
    return search(beginWord, endWord, wordList, 1);
  }
};
