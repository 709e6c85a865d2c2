// Hash map, one pass. O(n) time, O(n) space.
class Solution {
 public:
  vector<int> pairSum(vector<int>& nums, int target, int k) {
    unordered_map<int, int> seen;
    for (int i = 0; i < k; ++i) {
      if (auto found = seen.find(target - nums[i]); found != seen.end()) return {found->second, i};
      seen.emplace(nums[i], i);
    }
    return {};
  }
};
