// Walks from the left. O(n) time, O(1) space.
class Solution {
 public:
  int lowerBound(vector<int>& nums, int target) {
    int i = 0;
    while (i < static_cast<int>(nums.size()) && nums[i] < target) ++i;
    return i;
  }
};
