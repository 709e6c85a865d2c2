// Lets regions hang together across corners. [edge]
class Solution {
  void keep(vector<vector<char>>& board, int i, int j) {
    if (i < 0 || j < 0 || i >= (int)board.size() || j >= (int)board[0].size() || board[i][j] != 'O') return;
    board[i][j] = 'S';
    for (int a = i - 1; a <= i + 1; ++a) {
      for (int b = j - 1; b <= j + 1; ++b) keep(board, a, b);
    }
  }

 public:
  void solve(vector<vector<char>>& board) {
    const int rows = board.size(), columns = board[0].size();
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (i == 0 || j == 0 || i == rows - 1 || j == columns - 1) keep(board, i, j);
      }
    }
    for (auto& row : board) {
      for (char& cell : row) cell = cell == 'S' ? 'O' : 'X';
    }
  }
};
