// Makes a call for every sequence with a sum up to the target. Exponential time. [large]
class Solution {
 public:
  int combinationSum4(vector<int>& nums, int target) {
    if (target == 0) return 1;
    int found = 0;
    for (int x : nums) {
      if (x <= target) found += combinationSum4(nums, target - x);
    }
    return found;
  }
};
