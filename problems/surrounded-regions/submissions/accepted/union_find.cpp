// Union-find with one more node for the outside. Nearly O(m * n) time, O(m * n) space.
class Solution {
  vector<int> parent;

  int find(int x) {
    while (parent[x] != x) x = parent[x] = parent[parent[x]];
    return x;
  }

 public:
  void solve(vector<vector<char>>& board) {
    const int rows = board.size(), columns = board[0].size(), outside = rows * columns;
    parent.resize(outside + 1);
    iota(parent.begin(), parent.end(), 0);
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (board[i][j] != 'O') continue;
        const int cell = i * columns + j;
        if (i == 0 || j == 0 || i == rows - 1 || j == columns - 1) parent[find(cell)] = find(outside);
        if (i > 0 && board[i - 1][j] == 'O') parent[find(cell)] = find(cell - columns);
        if (j > 0 && board[i][j - 1] == 'O') parent[find(cell)] = find(cell - 1);
      }
    }
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (find(i * columns + j) != find(outside)) board[i][j] = 'X';
      }
    }
  }
};
