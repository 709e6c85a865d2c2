// Adds the largest numbers as long as they fit, and tries only one start after the other. [edge]
class Solution {
 public:
  bool canPartition(vector<int>& nums) {
    int sum = accumulate(nums.begin(), nums.end(), 0);
    if (sum % 2 != 0) return false;
    sort(nums.rbegin(), nums.rend());
    for (size_t start = 0; start < nums.size(); ++start) {
      int rest = sum / 2;
      for (size_t i = start; i < nums.size(); ++i) {
        if (nums[i] <= rest) rest -= nums[i];
      }
      if (rest == 0) return true;
    }
    return false;
  }
};
