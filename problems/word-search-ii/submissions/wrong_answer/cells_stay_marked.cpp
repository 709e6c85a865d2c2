// Keeps the cells of a way that failed marked, so that another way cannot use them. [edge]
class Solution {
  bool walk(const vector<vector<char>>& board, int row, int column, const string& word, size_t i, set<pair<int, int>>& used) {
    if (i == word.size()) return true;
    if (row < 0 || column < 0 || row == board.size() || column == board[0].size()) return false;
    if (board[row][column] != word[i] || !used.insert({row, column}).second) return false;
    return walk(board, row - 1, column, word, i + 1, used) || walk(board, row + 1, column, word, i + 1, used) ||
           walk(board, row, column - 1, word, i + 1, used) || walk(board, row, column + 1, word, i + 1, used);
  }

  bool holds(const vector<vector<char>>& board, const string& word) {
    for (int row = 0; row < board.size(); ++row) {
      for (int column = 0; column < board[0].size(); ++column) {
        set<pair<int, int>> used;
        if (walk(board, row, column, word, 0, used)) return true;
      }
    }
    return false;
  }

 public:
  vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
    vector<string> found;
    for (const string& word : words) {
      if (holds(board, word)) found.push_back(word);
    }
    return found;
  }
};
