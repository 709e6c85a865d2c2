// Recursion over index and rest, with the failures marked. O(n * sum) time and space.
class Solution {
 public:
  bool canPartition(vector<int>& nums) {
    const int sum = accumulate(nums.begin(), nums.end(), 0);
    if (sum % 2 != 0) return false;
    failed_.assign(nums.size(), vector<bool>(sum / 2 + 1));
    return search(nums, 0, sum / 2);
  }

 private:
  bool search(const vector<int>& nums, size_t i, int rest) {
    if (rest == 0) return true;
    if (rest < 0 || i == nums.size() || failed_[i][rest]) return false;
    if (search(nums, i + 1, rest - nums[i]) || search(nums, i + 1, rest)) return true;
    failed_[i][rest] = true;
    return false;
  }

  vector<vector<bool>> failed_;
};
