// Leaves the numbers where the recursion has put them, so that from three on some come twice and others never. [sample]
class Solution {
  vector<vector<int>> result;

  void fill(vector<int>& nums, size_t place) {
    if (place == nums.size()) {
      result.push_back(nums);
      return;
    }
    for (size_t i = place; i < nums.size(); ++i) {
      swap(nums[place], nums[i]);
      fill(nums, place + 1);
    }
  }

 public:
  vector<vector<int>> permute(vector<int>& nums) {
    fill(nums, 0);
    return result;
  }
};
