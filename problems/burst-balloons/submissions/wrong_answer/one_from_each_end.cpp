// Takes it that the last balloon of an interval is one of its two ends. [edge]
class Solution {
 public:
  int maxCoins(vector<int>& nums) {
    int n = nums.size();
    vector<vector<int>> best(n, vector<int>(n));
    for (int i = n - 1; i >= 0; --i) {
      best[i][i] = around(nums, i - 1) * nums[i] * around(nums, i + 1);
      for (int j = i + 1; j < n; ++j) {
        int outer = around(nums, i - 1) * around(nums, j + 1);
        best[i][j] = max(best[i + 1][j] + outer * nums[i], best[i][j - 1] + outer * nums[j]);
      }
    }
    return best[0][n - 1];
  }

 private:
  int around(const vector<int>& nums, int i) { return i < 0 || i >= int(nums.size()) ? 1 : nums[i]; }
};
