// Exchanges a zero with its right neighbour, over and over. O(n^2) time. [large]
class Solution {
 public:
  void moveZeroes(vector<int>& nums) {
    for (size_t round = 0; round < nums.size(); ++round) {
      for (size_t i = 1; i < nums.size(); ++i) {
        if (nums[i - 1] == 0 && nums[i] != 0) swap(nums[i - 1], nums[i]);
      }
    }
  }
};
