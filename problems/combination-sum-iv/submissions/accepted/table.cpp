// The number of sequences for each sum, by the last number. O(target * n) time, O(target) space.
class Solution {
 public:
  int combinationSum4(vector<int>& nums, int target) {
    vector<unsigned> ways(target + 1);
    ways[0] = 1;
    for (int sum = 1; sum <= target; ++sum) {
      for (const int x : nums) {
        if (x <= sum) ways[sum] += ways[sum - x];
      }
    }
    return ways[target];
  }
};
