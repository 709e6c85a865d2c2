// Each number doubles the list: all that is there once more, with it. O(n * 2^n) time, O(1) space besides the output.
class Solution {
 public:
  vector<vector<int>> subsets(vector<int>& nums) {
    vector<vector<int>> result{{}};
    for (const int number : nums) {
      const size_t known = result.size();
      for (size_t i = 0; i < known; ++i) {
        vector<int> with = result[i];
        with.push_back(number);
        result.push_back(with);
      }
    }
    return result;
  }
};
