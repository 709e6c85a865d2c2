// Tries every ladder without a repeated word, and keeps the best. Exponential. [large]
class Solution {
  vector<vector<int>> next;
  vector<bool> used;
  int last = -1, best = 0;

  void search(int word, int words) {
    if (best && words >= best) return;
    if (word == last) {
      best = words;
      return;
    }
    used[word] = true;
    for (const int other : next[word]) {
      if (!used[other]) search(other, words + 1);
    }
    used[word] = false;
  }

 public:
  int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
    vector<string> words = wordList;
    words.push_back(beginWord);
    const int n = words.size();
    next.resize(n);
    used.resize(n);
    for (int i = 0; i < n; ++i) {
      if (i < n - 1 && words[i] == endWord) last = i;
      for (int j = 0; j < n; ++j) {
        int different = 0;
        for (size_t k = 0; k < beginWord.size(); ++k) different += words[i][k] != words[j][k];
        if (different == 1) next[i].push_back(j);
      }
    }
    search(n - 1, 1);
    return best;
  }
};
