// Counts the selections that get a plus. O(n * sum) time, O(sum) space.
class Solution {
 public:
  int findTargetSumWays(vector<int>& nums, int target) {
    const int sum = accumulate(nums.begin(), nums.end(), 0);
    if (abs(target) > sum || (sum + target) % 2 != 0) return 0;
    const int plus = (sum + target) / 2;
    vector<int> ways(plus + 1);
    ways[0] = 1;
    for (const int x : nums) {
      for (int s = plus; s >= x; --s) ways[s] += ways[s - x];
    }
    return ways[plus];
  }
};
