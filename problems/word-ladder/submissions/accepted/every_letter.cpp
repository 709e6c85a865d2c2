// Breadth-first search that tries every letter at every place. O(26 * n * L^2) time, O(n * L) space.
class Solution {
 public:
  int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
    unordered_set<string> unseen(wordList.begin(), wordList.end());
    queue<pair<string, int>> waiting;
    waiting.push({beginWord, 1});
    while (!waiting.empty()) {
      auto [word, words] = waiting.front();
      waiting.pop();
      if (word == endWord) return words;
      for (char& place : word) {
        const char before = place;
        for (char letter = 'a'; letter <= 'z'; ++letter) {
          place = letter;
          if (unseen.erase(word)) waiting.push({word, words + 1});
        }
        place = before;
      }
    }
    return 0;
  }
};
