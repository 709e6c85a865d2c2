// Sums of prefixes in 64 bits. O(n + q) time, O(n) space.
class Solution {
 public:
  vector<long long> rangeSums(vector<int>& nums, vector<vector<int>>& queries) {
    vector<long long> before(nums.size() + 1, 0);
    for (size_t i = 0; i < nums.size(); ++i) before[i + 1] = before[i] + nums[i];
    vector<long long> sums;
    for (const auto& query : queries) sums.push_back(before[query[1] + 1] - before[query[0]]);
    return sums;
  }
};
