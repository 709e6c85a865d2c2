// Jumps to the next larger number by binary search. O(d log n) time for d different numbers, O(1) space.
class Solution {
 public:
  int removeDuplicates(vector<int>& nums) {
    int write = 0;
    auto read = nums.begin();
    while (read != nums.end()) {
      int value = *read;
      read = upper_bound(read, nums.end(), value);
      nums[write++] = value;
    }
    return write;
  }
};
