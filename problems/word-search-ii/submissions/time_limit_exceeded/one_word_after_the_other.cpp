// Searches the board for each word by itself. O(W m n 3^L) time. [large]
class Solution {
  bool walk(vector<vector<char>>& board, int row, int column, const string& word, size_t i) {
    if (i == word.size()) return true;
    if (row < 0 || column < 0 || row == board.size() || column == board[0].size()) return false;
    if (board[row][column] != word[i]) return false;
    board[row][column] = '#';
    const bool found = walk(board, row - 1, column, word, i + 1) || walk(board, row + 1, column, word, i + 1) ||
                       walk(board, row, column - 1, word, i + 1) || walk(board, row, column + 1, word, i + 1);
    board[row][column] = word[i];
    return found;
  }

 public:
  vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
    vector<string> found;
    for (const string& word : words) {
      bool holds = false;
      for (int row = 0; row < board.size() && !holds; ++row) {
        for (int column = 0; column < board[0].size() && !holds; ++column) holds = walk(board, row, column, word, 0);
      }
      if (holds) found.push_back(word);
    }
    return found;
  }
};
