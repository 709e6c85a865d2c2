// Starts the table with the second house by itself, although the first may be worth more. [edge]
class Solution {
 public:
  int rob(vector<int>& nums) {
    if (nums.size() == 1) return nums[0];
    vector<int> best(nums.size());
    best[0] = nums[0];
    best[1] = nums[1];
    for (size_t i = 2; i < nums.size(); ++i) best[i] = max(best[i - 1], best[i - 2] + nums[i]);
    return best.back();
  }
};
