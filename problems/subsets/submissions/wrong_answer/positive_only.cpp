// Takes a number of 0 for the end of the list, as a text would have it. [sample]
class Solution {
 public:
  vector<vector<int>> subsets(vector<int>& nums) {
    vector<vector<int>> result{{}};
    for (size_t i = 0; i < nums.size() && nums[i] != 0; ++i) {
      const size_t known = result.size();
      for (size_t k = 0; k < known; ++k) {
        vector<int> with = result[k];
        with.push_back(nums[i]);
        result.push_back(with);
      }
    }
    return result;
  }
};
