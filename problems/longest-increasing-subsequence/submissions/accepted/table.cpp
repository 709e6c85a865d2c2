// The longest sequence that ends with each element. O(n^2) time, O(n) space.
class Solution {
 public:
  int lengthOfLIS(vector<int>& nums) {
    vector<int> ending(nums.size(), 1);
    for (size_t i = 0; i < nums.size(); ++i) {
      for (size_t j = 0; j < i; ++j) {
        if (nums[j] < nums[i]) ending[i] = max(ending[i], ending[j] + 1);
      }
    }
    return *max_element(ending.begin(), ending.end());
  }
};
