// Takes only numbers that stand next to each other. [sample]
class Solution {
 public:
  vector<vector<int>> subsets(vector<int>& nums) {
    vector<vector<int>> result{{}};
    for (size_t first = 0; first < nums.size(); ++first) {
      for (size_t last = first; last < nums.size(); ++last) {
        result.emplace_back(nums.begin() + first, nums.begin() + last + 1);
      }
    }
    return result;
  }
};
