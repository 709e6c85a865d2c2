// The number of ways for each sum. O(n * sum) time, O(sum) space.
class Solution {
 public:
  int findTargetSumWays(vector<int>& nums, int target) {
    unordered_map<int, int> ways{{0, 1}};
    for (const int x : nums) {
      unordered_map<int, int> next;
      for (const auto& [sum, count] : ways) {
        next[sum + x] += count;
        next[sum - x] += count;
      }
      ways = next;
    }
    return ways[target];
  }
};
