// Marks from the edge inwards with a stack, then turns the rest. O(m * n) time and space.
class Solution {
 public:
  void solve(vector<vector<char>>& board) {
    const int rows = board.size(), columns = board[0].size();
    vector<pair<int, int>> waiting;
    auto mark = [&](int i, int j) {
      if (i < 0 || j < 0 || i == rows || j == columns || board[i][j] != 'O') return;
      board[i][j] = 'S';
      waiting.push_back({i, j});
    };
    for (int i = 0; i < rows; ++i) {
      mark(i, 0);
      mark(i, columns - 1);
    }
    for (int j = 0; j < columns; ++j) {
      mark(0, j);
      mark(rows - 1, j);
    }
    while (!waiting.empty()) {
      const auto [i, j] = waiting.back();
      waiting.pop_back();
      mark(i - 1, j);
      mark(i + 1, j);
      mark(i, j - 1);
      mark(i, j + 1);
    }
    for (auto& row : board) {
      for (char& cell : row) cell = cell == 'S' ? 'O' : 'X';
    }
  }
};
