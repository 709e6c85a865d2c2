// Lets a number end a sequence only if it is less than the target. [edge]
class Solution {
 public:
  int combinationSum4(vector<int>& nums, int target) {
    vector<unsigned> ways(target + 1);
    for (int x : nums) {
      if (x < target) ways[x] = 1;
    }
    for (int sum = 1; sum <= target; ++sum) {
      for (int x : nums) {
        if (x < sum) ways[sum] += ways[sum - x];
      }
    }
    return ways[target];
  }
};
