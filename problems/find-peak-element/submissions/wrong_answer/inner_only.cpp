// Looks at inner elements only and gives 0 where none is a peak. [edge]
class Solution {
 public:
  int findPeakElement(vector<int>& nums) {
    for (size_t i = 1; i + 1 < nums.size(); ++i) {
      if (nums[i] > nums[i - 1] && nums[i] > nums[i + 1]) return static_cast<int>(i);
    }
    return 0;
  }
};
