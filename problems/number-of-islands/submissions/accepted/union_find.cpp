// Union-find over neighbouring land, by size and with path halving. Practically O(m * n) time, O(m * n) space.
class Solution {
 public:
  int numIslands(vector<vector<char>>& grid) {
    const int rows = static_cast<int>(grid.size());
    const int columns = static_cast<int>(grid[0].size());
    parent_.resize(rows * columns);
    iota(parent_.begin(), parent_.end(), 0);
    size_.assign(rows * columns, 1);
    int islands = 0;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (grid[i][j] != '1') continue;
        ++islands;
        if (i > 0 && grid[i - 1][j] == '1' && join(i * columns + j, (i - 1) * columns + j)) --islands;
        if (j > 0 && grid[i][j - 1] == '1' && join(i * columns + j, i * columns + j - 1)) --islands;
      }
    }
    return islands;
  }

 private:
  int find(int cell) {
    while (parent_[cell] != cell) cell = parent_[cell] = parent_[parent_[cell]];
    return cell;
  }

  bool join(int a, int b) {
    a = find(a);
    b = find(b);
    if (a == b) return false;
    if (size_[a] < size_[b]) swap(a, b);
    parent_[b] = a;
    size_[a] += size_[b];
    return true;
  }

  vector<int> parent_;
  vector<int> size_;
};
