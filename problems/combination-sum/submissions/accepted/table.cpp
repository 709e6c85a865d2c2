// All combinations of each sum, candidate by candidate. O(n t + k t / m) time, O(k t / m) space, for k combinations in all.
class Solution {
 public:
  vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
    vector<vector<vector<int>>> lists(target + 1);
    lists[0] = {{}};
    for (const int candidate : candidates) {
      for (int sum = candidate; sum <= target; ++sum) {
        for (vector<int> combination : lists[sum - candidate]) {
          combination.push_back(candidate);
          lists[sum].push_back(combination);
        }
      }
    }
    return lists[target];
  }
};
