// Sort, settle the smallest number, two pointers for the others. O(n^2) time, O(log n) space beside the answer.
class Solution {
 public:
  vector<vector<int>> threeSum(vector<int>& nums) {
    sort(nums.begin(), nums.end());
    vector<vector<int>> groups;
    for (int i = 0; i < int(nums.size()) && nums[i] <= 0; ++i) {
      if (i > 0 && nums[i] == nums[i - 1]) continue;
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
