// Goes on to the next smallest number after the first find. [edge]
class Solution {
 public:
  vector<vector<int>> threeSum(vector<int>& nums) {
    sort(nums.begin(), nums.end());
    vector<vector<int>> groups;
    for (size_t i = 0; i < nums.size(); ++i) {
      if (i > 0 && nums[i] == nums[i - 1]) continue;
      int left = i + 1;
      int right = nums.size() - 1;
      while (left < right) {
        int sum = nums[i] + nums[left] + nums[right];
        if (sum == 0) {
          groups.push_back({nums[i], nums[left], nums[right]});
          break;
        }
        if (sum < 0) {
          ++left;
        } else {
          --right;
        }
      }
    }
    return groups;
  }
};
