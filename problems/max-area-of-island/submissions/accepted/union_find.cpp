// Union-find with sizes. Nearly O(m * n) time, O(m * n) space.
class Solution {
  vector<int> parent, area;

  int find(int cell) {
    while (parent[cell] != cell) cell = parent[cell] = parent[parent[cell]];
    return cell;
  }

  void unite(int a, int b) {
    a = find(a);
    b = find(b);
    if (a == b) return;
    parent[b] = a;
    area[a] += area[b];
  }

 public:
  int maxAreaOfIsland(vector<vector<int>>& grid) {
    const int columns = grid[0].size();
    for (const auto& row : grid) area.insert(area.end(), row.begin(), row.end());
    parent.resize(area.size());
    iota(parent.begin(), parent.end(), 0);
    for (int cell = 0; cell < (int)area.size(); ++cell) {
      const int i = cell / columns, j = cell % columns;
      if (grid[i][j] == 0) continue;
      if (i > 0 && grid[i - 1][j] == 1) unite(cell, cell - columns);
      if (j > 0 && grid[i][j - 1] == 1) unite(cell, cell - 1);
    }
    return *max_element(area.begin(), area.end());
  }
};
