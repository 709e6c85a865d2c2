// Ends the loop at the first number that is too large, although the list is not sorted. [edge]
class Solution {
 public:
  int combinationSum4(vector<int>& nums, int target) {
    vector<unsigned> ways(target + 1);
    ways[0] = 1;
    for (int sum = 1; sum <= target; ++sum) {
      for (int x : nums) {
        if (x > sum) break;
        ways[sum] += ways[sum - x];
      }
    }
    return ways[target];
  }
};
