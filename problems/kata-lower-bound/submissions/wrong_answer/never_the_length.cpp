// Begins with the last index, so that the length is never the answer. [sample]
class Solution {
 public:
  int lowerBound(vector<int>& nums, int target) {
    int low = 0;
    int high = static_cast<int>(nums.size()) - 1;
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
