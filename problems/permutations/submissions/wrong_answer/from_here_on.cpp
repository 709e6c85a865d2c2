// Goes on from the given order to the last one, without sorting first. [sample]
class Solution {
 public:
  vector<vector<int>> permute(vector<int>& nums) {
    vector<vector<int>> result;
    do {
      result.push_back(nums);
    } while (next_permutation(nums.begin(), nums.end()));
    return result;
  }
};
