// One position reads, another one writes. O(n) time, O(1) space.
class Solution {
 public:
  int removeDuplicates(vector<int>& nums) {
    int write = 1;
    for (size_t read = 1; read < nums.size(); ++read) {
      if (nums[read] != nums[write - 1]) nums[write++] = nums[read];
    }
    return write;
  }
};
