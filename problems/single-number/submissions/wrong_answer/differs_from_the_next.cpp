// Returns the first number that differs from the next one in the given order. [sample]
class Solution {
 public:
  int singleNumber(vector<int>& nums) {
    for (size_t i = 0; i + 1 < nums.size(); i += 2) {
      if (nums[i] != nums[i + 1]) return nums[i];
    }
    return nums.back();
  }
};
