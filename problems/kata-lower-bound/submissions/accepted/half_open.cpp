// Halving a half-open range. O(log n) time, O(1) space.
class Solution {
 public:
  int lowerBound(vector<int>& nums, int target) {
    int low = 0;
    int high = static_cast<int>(nums.size());
    while (low < high) {
      const int middle = low + (high - low) / 2;
      if (nums[middle] < target) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
};
