// Starts from the first and the last row, but not from the columns. [sample]
class Solution {
  void keep(vector<vector<char>>& board, int i, int j) {
    if (i < 0 || j < 0 || i >= (int)board.size() || j >= (int)board[0].size() || board[i][j] != 'O') return;
    board[i][j] = 'S';
    keep(board, i - 1, j);
    keep(board, i + 1, j);
    keep(board, i, j - 1);
    keep(board, i, j + 1);
  }

 public:
  void solve(vector<vector<char>>& board) {
    for (int j = 0; j < (int)board[0].size(); ++j) {
      keep(board, 0, j);
      keep(board, board.size() - 1, j);
    }
    for (auto& row : board) {
      for (char& cell : row) cell = cell == 'S' ? 'O' : 'X';
    }
  }
};
