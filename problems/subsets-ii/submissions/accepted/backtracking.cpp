// Sorted; on each level every value is tried once. O(n * 2^n) time, O(n) space besides the output.
class Solution {
 public:
  vector<vector<int>> subsetsWithDup(vector<int>& nums) {
    sort(nums.begin(), nums.end());
    extend(nums, 0);
    return result_;
  }

 private:
  void extend(const vector<int>& nums, size_t start) {
    result_.push_back(chosen_);
    for (size_t i = start; i < nums.size(); ++i) {
      if (i > start && nums[i] == nums[i - 1]) continue;
      chosen_.push_back(nums[i]);
      extend(nums, i + 1);
      chosen_.pop_back();
    }
  }

  vector<vector<int>> result_;
  vector<int> chosen_;
};
