// Spells out every path of the word's length, copied at each step, and compares the letters only at its end. [large]
class Solution {
 public:
  bool exist(vector<vector<char>>& board, string word) {
    for (int i = 0; i < static_cast<int>(board.size()); ++i) {
      for (int j = 0; j < static_cast<int>(board[0].size()); ++j) {
        if (explore(board, word, i, j, {}, "")) return true;
      }
    }
    return false;
  }

 private:
  bool explore(const vector<vector<char>>& board, const string& word, int i, int j, set<pair<int, int>> path, string text) {
    if (i < 0 || j < 0 || i >= static_cast<int>(board.size()) || j >= static_cast<int>(board[0].size())) return false;
    if (!path.insert({i, j}).second) return false;
    text += board[i][j];
    if (text.size() == word.size()) return text == word;
    return explore(board, word, i + 1, j, path, text) || explore(board, word, i - 1, j, path, text) ||
           explore(board, word, i, j + 1, path, text) || explore(board, word, i, j - 1, path, text);
  }
};
