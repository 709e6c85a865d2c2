// Copies the other numbers to the front and leaves the rest as it was. [sample]
class Solution {
 public:
  void moveZeroes(vector<int>& nums) {
    size_t write = 0;
    for (int x : nums) {
      if (x != 0) nums[write++] = x;
    }
  }
};
