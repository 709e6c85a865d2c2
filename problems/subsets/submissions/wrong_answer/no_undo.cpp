// Forgets to take a number off again, so that it stays in for all later branches. [sample]
class Solution {
  vector<vector<int>> result;
  vector<int> chosen;

  void decide(const vector<int>& nums, size_t i) {
    if (i == nums.size()) {
      result.push_back(chosen);
      return;
    }
    decide(nums, i + 1);
    chosen.push_back(nums[i]);
    decide(nums, i + 1);
  }

 public:
  vector<vector<int>> subsets(vector<int>& nums) {
    decide(nums, 0);
    return result;
  }
};
