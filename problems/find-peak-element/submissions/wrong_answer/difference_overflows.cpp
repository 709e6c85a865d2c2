// Subtracts neighbours in 32 bits. [edge]
class Solution {
 public:
  int findPeakElement(vector<int>& nums) {
    int low = 0;
    int high = static_cast<int>(nums.size()) - 1;
    while (low < high) {
      const int middle = low + (high - low) / 2;
      const int rise = static_cast<int>(static_cast<unsigned>(nums[middle + 1]) - static_cast<unsigned>(nums[middle]));
      if (rise > 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
};
