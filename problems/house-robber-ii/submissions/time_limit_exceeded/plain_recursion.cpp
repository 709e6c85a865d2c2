// Takes or leaves each house, and remembers nothing. Exponential time. [large]
class Solution {
 public:
  int rob(vector<int>& nums) {
    if (nums.size() == 1) return nums[0];
    return max(best(nums, 0, nums.size() - 1), best(nums, 1, nums.size()));
  }

 private:
  int best(const vector<int>& nums, size_t i, size_t end) {
    if (i >= end) return 0;
    return max(best(nums, i + 1, end), nums[i] + best(nums, i + 2, end));
  }
};
