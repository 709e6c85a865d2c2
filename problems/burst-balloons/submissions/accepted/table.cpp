// Intervals by their last balloon, from short to long. O(n^3) time, O(n^2) space.
class Solution {
 public:
  int maxCoins(vector<int>& nums) {
    vector<int> row{1};
    row.insert(row.end(), nums.begin(), nums.end());
    row.push_back(1);
    const int n = row.size();
    vector<vector<int>> best(n, vector<int>(n));
    for (int i = n - 3; i >= 0; --i) {
      for (int j = i + 2; j < n; ++j) {
        for (int k = i + 1; k < j; ++k) {
          best[i][j] = max(best[i][j], best[i][k] + best[k][j] + row[i] * row[k] * row[j]);
        }
      }
    }
    return best[0][n - 1];
  }
};
