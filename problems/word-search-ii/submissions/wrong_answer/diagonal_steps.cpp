// Walks to all eight cells around. [edge]
class Solution {
  bool walk(vector<vector<char>>& board, int row, int column, const string& word, size_t i) {
    if (i == word.size()) return true;
    if (row < 0 || column < 0 || row == board.size() || column == board[0].size()) return false;
    if (board[row][column] != word[i]) return false;
    board[row][column] = '#';
    bool found = false;
    for (int down = -1; down <= 1 && !found; ++down) {
      for (int right = -1; right <= 1 && !found; ++right) found = walk(board, row + down, column + right, word, i + 1);
    }
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
