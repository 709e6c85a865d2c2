// Swaps each number that is left into the next place, and back. O(n * n!) time, O(n) space besides the output.
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
      swap(nums[place], nums[i]);
    }
  }

 public:
  vector<vector<int>> permute(vector<int>& nums) {
    fill(nums, 0);
    return result;
  }
};
