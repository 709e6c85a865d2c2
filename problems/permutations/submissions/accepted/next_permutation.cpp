// From sorted order to the last one, step by step. O(n * n!) time, O(1) space besides the output.
class Solution {
 public:
  vector<vector<int>> permute(vector<int>& nums) {
    sort(nums.begin(), nums.end());
    vector<vector<int>> result;
    do {
      result.push_back(nums);
    } while (next_permutation(nums.begin(), nums.end()));
    return result;
  }
};
