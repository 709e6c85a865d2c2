// Lets the path step across a corner. [sample]
class Solution {
 public:
  bool exist(vector<vector<char>>& board, string word) {
    for (int i = 0; i < static_cast<int>(board.size()); ++i) {
      for (int j = 0; j < static_cast<int>(board[0].size()); ++j) {
        if (spells(board, word, 0, i, j)) return true;
      }
    }
    return false;
  }

 private:
  bool spells(vector<vector<char>>& board, const string& word, size_t done, int i, int j) {
    if (done == word.size()) return true;
    if (i < 0 || j < 0 || i >= static_cast<int>(board.size()) || j >= static_cast<int>(board[0].size())) return false;
    if (board[i][j] != word[done]) return false;
    board[i][j] = '#';
    bool found = false;
    for (int a = -1; a <= 1; ++a) {
      for (int b = -1; b <= 1; ++b) found = found || spells(board, word, done + 1, i + a, j + b);
    }
    board[i][j] = word[done];
    return found;
  }
};
