// Goes on while low <= high, with high = middle: the last element left is looked at forever. [sample]
class Solution {
 public:
  int findPeakElement(vector<int>& nums) {
    int low = 0;
    int high = static_cast<int>(nums.size()) - 1;
    while (low <= high) {
      const int middle = low + (high - low) / 2;
      if (middle + 1 < static_cast<int>(nums.size()) && nums[middle] < nums[middle + 1]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
};
