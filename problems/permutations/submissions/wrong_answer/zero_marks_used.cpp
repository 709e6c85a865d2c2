// Overwrites a number with 0 to mark it as used, and so never uses a 0. [sample]
class Solution {
  vector<vector<int>> result;
  vector<int> chosen;

  void fill(vector<int>& nums) {
    if (chosen.size() == nums.size()) {
      result.push_back(chosen);
      return;
    }
    for (int& number : nums) {
      if (number == 0) continue;
      chosen.push_back(number);
      number = 0;
      fill(nums);
      number = chosen.back();
      chosen.pop_back();
    }
  }

 public:
  vector<vector<int>> permute(vector<int>& nums) {
    fill(nums);
    return result;
  }
};
