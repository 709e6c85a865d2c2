// Takes or leaves each number, and remembers nothing. Exponential time. [large]
class Solution {
 public:
  int lengthOfLIS(vector<int>& nums) { return longest(nums, 0, INT_MIN); }

 private:
  int longest(const vector<int>& nums, size_t i, int last) {
    if (i == nums.size()) return 0;
    int best = longest(nums, i + 1, last);
    if (nums[i] > last) best = max(best, 1 + longest(nums, i + 1, nums[i]));
    return best;
  }
};
