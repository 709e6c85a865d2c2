// Ends the loop over the sorted numbers one pair too early. [sample]
class Solution {
 public:
  bool containsDuplicate(vector<int>& nums) {
    sort(nums.begin(), nums.end());
    for (size_t i = 2; i < nums.size(); ++i) {
      if (nums[i - 1] == nums[i - 2]) return true;
    }
    return false;
  }
};
