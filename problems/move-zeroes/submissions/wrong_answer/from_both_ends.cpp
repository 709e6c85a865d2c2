// Fills each zero with the last number that is not zero, and loses the order. [sample]
class Solution {
 public:
  void moveZeroes(vector<int>& nums) {
    int left = 0;
    int right = nums.size() - 1;
    while (left < right) {
      if (nums[left] != 0) {
        ++left;
      } else if (nums[right] == 0) {
        --right;
      } else {
        swap(nums[left], nums[right]);
      }
    }
  }
};
