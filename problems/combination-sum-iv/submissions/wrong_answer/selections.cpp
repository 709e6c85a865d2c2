// Has the numbers in the outer loop, and so counts each selection once. [sample]
class Solution {
 public:
  int combinationSum4(vector<int>& nums, int target) {
    vector<unsigned> ways(target + 1);
    ways[0] = 1;
    for (int x : nums) {
      for (int sum = x; sum <= target; ++sum) ways[sum] += ways[sum - x];
    }
    return ways[target];
  }
};
