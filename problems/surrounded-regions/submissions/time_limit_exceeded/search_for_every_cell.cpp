// Searches anew from every O for a way to the edge. O((m * n)^2). [large]
class Solution {
 public:
  void solve(vector<vector<char>>& board) {
    const int rows = board.size(), columns = board[0].size();
    vector<pair<int, int>> lost;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (board[i][j] == 'O' && !escapes(board, i, j)) lost.push_back({i, j});
      }
    }
    for (const auto& [i, j] : lost) board[i][j] = 'X';
  }

 private:
  bool escapes(const vector<vector<char>>& board, int row, int column) {
    const int rows = board.size(), columns = board[0].size();
    vector<vector<bool>> seen(rows, vector<bool>(columns));
    queue<pair<int, int>> waiting;
    waiting.push({row, column});
    seen[row][column] = true;
    while (!waiting.empty()) {
      const auto [i, j] = waiting.front();
      waiting.pop();
      for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
        if (a < 0 || b < 0 || a == rows || b == columns) return true;
        if (board[a][b] == 'X' || seen[a][b]) continue;
        seen[a][b] = true;
        waiting.push({a, b});
      }
    }
    return false;
  }
};
