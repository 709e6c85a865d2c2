// Takes ways that differ only in which of two equal numbers has the minus for the same. [edge]
class Solution {
 public:
  int findTargetSumWays(vector<int>& nums, int target) {
    map<int, int> counts;
    for (int x : nums) ++counts[x];
    map<int, int> ways{{0, 1}};
    for (auto [x, count] : counts) {
      map<int, int> next;
      for (auto [sum, found] : ways) {
        for (int plus = 0; plus <= count; ++plus) next[sum + x * (2 * plus - count)] += found;
      }
      ways = next;
    }
    return ways[target];
  }
};
