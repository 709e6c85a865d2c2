// Takes selections of the same size and sum for the same. [edge]
class Solution {
 public:
  vector<vector<int>> subsetsWithDup(vector<int>& nums) {
    map<pair<int, int>, vector<int>> found;
    for (int mask = 0; mask < 1 << nums.size(); ++mask) {
      vector<int> chosen;
      int sum = 0;
      for (size_t i = 0; i < nums.size(); ++i) {
        if (!(mask >> i & 1)) continue;
        chosen.push_back(nums[i]);
        sum += nums[i];
      }
      found[{int(chosen.size()), sum}] = chosen;
    }
    vector<vector<int>> result;
    for (auto& [key, chosen] : found) result.push_back(chosen);
    return result;
  }
};
