// Goes through the sums upwards, so that a number is used several times. [edge]
class Solution {
 public:
  int findTargetSumWays(vector<int>& nums, int target) {
    int sum = accumulate(nums.begin(), nums.end(), 0);
    if (abs(target) > sum || (sum + target) % 2 != 0) return 0;
    int plus = (sum + target) / 2;
    vector<int> ways(plus + 1);
    ways[0] = 1;
    for (int x : nums) {
      for (int s = x; s <= plus; ++s) ways[s] += ways[s - x];
    }
    return ways[plus];
  }
};
