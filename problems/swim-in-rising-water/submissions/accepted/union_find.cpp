// Floods cells in the order of heights and unites neighbours. Nearly O(n^2) time, O(n^2) space.
class Solution {
  vector<int> parent;

  int find(int cell) {
    while (parent[cell] != cell) cell = parent[cell] = parent[parent[cell]];
    return cell;
  }

 public:
  int swimInWater(vector<vector<int>>& grid) {
    const int n = grid.size();
    vector<int> cellOf(n * n);
    for (int i = 0; i < n; ++i) {
      for (int j = 0; j < n; ++j) cellOf[grid[i][j]] = i * n + j;
    }
    parent.resize(n * n);
    iota(parent.begin(), parent.end(), 0);
    for (int time = 0;; ++time) {
      const int cell = cellOf[time], i = cell / n, j = cell % n;
      for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
        if (a < 0 || b < 0 || a == n || b == n || grid[a][b] > time) continue;
        parent[find(cell)] = find(a * n + b);
      }
      if (find(0) == find(n * n - 1)) return time;
    }
  }
};
