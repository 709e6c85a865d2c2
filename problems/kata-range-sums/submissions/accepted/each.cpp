// Adds up each range anew. O(n * m) time for m queries, O(1) space.
class Solution {
 public:
  vector<long long> rangeSums(vector<int>& nums, vector<vector<int>>& queries) {
    vector<long long> sums;
    for (const auto& query : queries) {
      sums.push_back(accumulate(nums.begin() + query[0], nums.begin() + query[1] + 1, 0LL));
    }
    return sums;
  }
};
