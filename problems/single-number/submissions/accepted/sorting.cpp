// Sorts and goes through the pairs until one does not match. O(n log n) time, O(log n) space.
class Solution {
 public:
  int singleNumber(vector<int>& nums) {
    sort(nums.begin(), nums.end());
    size_t i = 0;
    while (i + 1 < nums.size() && nums[i] == nums[i + 1]) i += 2;
    return nums[i];
  }
};
