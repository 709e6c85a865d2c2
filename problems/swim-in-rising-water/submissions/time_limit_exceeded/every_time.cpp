// Searches anew for every time from 0 on. O(n^4). [large]
class Solution {
 public:
  int swimInWater(vector<vector<int>>& grid) {
    const int n = grid.size();
    for (int time = 0;; ++time) {
      vector<vector<bool>> seen(n, vector<bool>(n));
      if (reaches(grid, seen, 0, 0, time)) return time;
    }
  }

 private:
  bool reaches(const vector<vector<int>>& grid, vector<vector<bool>>& seen, int i, int j, int time) {
    const int n = grid.size();
    if (i < 0 || j < 0 || i == n || j == n || seen[i][j] || grid[i][j] > time) return false;
    if (i == n - 1 && j == n - 1) return true;
    seen[i][j] = true;
    return reaches(grid, seen, i + 1, j, time) || reaches(grid, seen, i, j + 1, time) ||
           reaches(grid, seen, i - 1, j, time) || reaches(grid, seen, i, j - 1, time);
  }
};
