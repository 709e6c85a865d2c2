// Extends all selections by up to count copies of each value. O(n * 2^n) time, O(n) space besides the output.
class Solution {
 public:
  vector<vector<int>> subsetsWithDup(vector<int>& nums) {
    map<int, int> counts;
    for (const int number : nums) ++counts[number];
    vector<vector<int>> result{{}};
    for (const auto& [value, count] : counts) {
      const size_t known = result.size();
      for (size_t i = 0; i < known; ++i) {
        vector<int> selection = result[i];
        for (int copies = 0; copies < count; ++copies) {
          selection.push_back(value);
          result.push_back(selection);
        }
      }
    }
    return result;
  }
};
