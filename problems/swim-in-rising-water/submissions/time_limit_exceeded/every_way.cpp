// Tries every way that visits no cell twice. Exponential. [large]
class Solution {
  vector<vector<bool>> onWay;
  int best = INT_MAX;

  void swim(const vector<vector<int>>& grid, int i, int j, int time) {
    const int n = grid.size();
    if (i < 0 || j < 0 || i == n || j == n || onWay[i][j]) return;
    time = max(time, grid[i][j]);
    if (time >= best) return;
    if (i == n - 1 && j == n - 1) {
      best = time;
      return;
    }
    onWay[i][j] = true;
    swim(grid, i + 1, j, time);
    swim(grid, i, j + 1, time);
    swim(grid, i - 1, j, time);
    swim(grid, i, j - 1, time);
    onWay[i][j] = false;
  }

 public:
  int swimInWater(vector<vector<int>>& grid) {
    onWay.assign(grid.size(), vector<bool>(grid.size()));
    swim(grid, 0, 0, 0);
    return best;
  }
};
