// Tries all triples of the sorted array, skipping repeats. O(n^3) time. [large]
class Solution {
 public:
  vector<vector<int>> threeSum(vector<int>& nums) {
    sort(nums.begin(), nums.end());
    vector<vector<int>> groups;
    int n = nums.size();
    for (int i = 0; i < n; ++i) {
      if (i > 0 && nums[i] == nums[i - 1]) continue;
      for (int j = i + 1; j < n; ++j) {
        if (j > i + 1 && nums[j] == nums[j - 1]) continue;
        for (int k = j + 1; k < n; ++k) {
          if (k > j + 1 && nums[k] == nums[k - 1]) continue;
          if (nums[i] + nums[j] + nums[k] == 0) groups.push_back({nums[i], nums[j], nums[k]});
        }
      }
    }
    return groups;
  }
};
