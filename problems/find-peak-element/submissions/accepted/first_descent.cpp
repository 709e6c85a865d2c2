// Walks up from the left to the first descent: the leftmost peak. O(n) time, O(1) space.
class Solution {
 public:
  int findPeakElement(vector<int>& nums) {
    const int last = static_cast<int>(nums.size()) - 1;
    for (int i = 0; i < last; ++i) {
      if (nums[i] > nums[i + 1]) return i;
    }
    return last;
  }
};
