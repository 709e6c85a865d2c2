// Skips a number that equals the next one, and so loses groups with two equal small numbers. [sample]
class Solution {
 public:
  vector<vector<int>> threeSum(vector<int>& nums) {
    sort(nums.begin(), nums.end());
    vector<vector<int>> groups;
    for (int i = 0; i + 2 < int(nums.size()); ++i) {
      if (nums[i] == nums[i + 1]) continue;
      int left = i + 1;
      int right = nums.size() - 1;
      while (left < right) {
        int sum = nums[i] + nums[left] + nums[right];
        if (sum < 0) {
          ++left;
        } else if (sum > 0) {
          --right;
        } else {
          groups.push_back({nums[i], nums[left], nums[right]});
          ++left;
          --right;
          while (left < right && nums[left] == nums[left - 1]) ++left;
        }
      }
    }
    return groups;
  }
};
