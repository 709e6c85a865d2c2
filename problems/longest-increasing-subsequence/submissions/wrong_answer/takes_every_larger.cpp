// From each start takes every number that is larger than the last one taken. [edge]
class Solution {
 public:
  int lengthOfLIS(vector<int>& nums) {
    int best = 0;
    for (size_t start = 0; start < nums.size(); ++start) {
      int last = nums[start], length = 1;
      for (size_t i = start + 1; i < nums.size(); ++i) {
        if (nums[i] <= last) continue;
        last = nums[i];
        ++length;
      }
      best = max(best, length);
    }
    return best;
  }
};
