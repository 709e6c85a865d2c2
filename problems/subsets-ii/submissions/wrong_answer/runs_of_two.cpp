// Extends only what the step before has made, and forgets that a third equal number must extend just the newest. [edge]
class Solution {
 public:
  vector<vector<int>> subsetsWithDup(vector<int>& nums) {
    sort(nums.begin(), nums.end());
    vector<vector<int>> result{{}};
    size_t before = 0;
    for (size_t i = 0; i < nums.size(); ++i) {
      bool again = i > 0 && nums[i] == nums[i - 1];
      size_t from = again ? before : 0;
      size_t known = result.size();
      if (!again) before = known;
      for (size_t k = from; k < known; ++k) {
        vector<int> selection = result[k];
        selection.push_back(nums[i]);
        result.push_back(selection);
      }
    }
    return result;
  }
};
