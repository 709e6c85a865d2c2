// Layers from both ends, the smaller one grows. O(26 * n * L^2) time, O(n * L) space.
class Solution {
 public:
  int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
    unordered_set<string> unseen(wordList.begin(), wordList.end());
    if (!unseen.erase(endWord)) return 0;
    unordered_set<string> near{beginWord}, far{endWord};
    for (int words = 2; !near.empty(); ++words) {
      unordered_set<string> next;
      for (string word : near) {
        for (char& place : word) {
          const char before = place;
          for (const char letter : "abcdefghijklmnopqrstuvwxyz"s) {
            place = letter;
            if (far.count(word)) return words;
            if (unseen.erase(word)) next.insert(word);
          }
          place = before;
        }
      }
      near = std::move(next);
      if (far.size() < near.size()) swap(near, far);
    }
    return 0;
  }
};
