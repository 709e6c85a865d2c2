// Adds in 32 bits. [edge]
class Solution {
 public:
  vector<long long> rangeSums(vector<int>& nums, vector<vector<int>>& queries) {
    vector<unsigned> before(nums.size() + 1, 0);
    for (size_t i = 0; i < nums.size(); ++i) before[i + 1] = before[i] + static_cast<unsigned>(nums[i]);
    vector<long long> sums;
    for (const auto& query : queries) sums.push_back(static_cast<int>(before[query[1] + 1] - before[query[0]]));
    return sums;
  }
};
