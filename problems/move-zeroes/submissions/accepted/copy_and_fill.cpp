// Copies the other numbers to the front and fills up with zeros. O(n) time, O(1) space.
class Solution {
 public:
  void moveZeroes(vector<int>& nums) {
    auto write = nums.begin();
    for (int x : nums) {
      if (x != 0) *write++ = x;
    }
    fill(write, nums.end(), 0);
  }
};
