// Does not mark the cells of its path, and so uses one of them twice. [sample]
class Solution {
 public:
  bool exist(vector<vector<char>>& board, string word) {
    for (size_t i = 0; i < board.size(); ++i) {
      for (size_t j = 0; j < board[0].size(); ++j) {
        if (spells(board, word, 0, i, j)) return true;
      }
    }
    return false;
  }

 private:
  bool spells(const vector<vector<char>>& board, const string& word, size_t done, size_t i, size_t j) {
    if (done == word.size()) return true;
    if (i >= board.size() || j >= board[0].size() || board[i][j] != word[done]) return false;
    return spells(board, word, done + 1, i + 1, j) || spells(board, word, done + 1, i - 1, j) ||
           spells(board, word, done + 1, i, j + 1) || spells(board, word, done + 1, i, j - 1);
  }
};
