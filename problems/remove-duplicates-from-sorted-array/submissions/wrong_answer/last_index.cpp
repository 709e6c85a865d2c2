// Returns the last index written, which is one less than the number of values. [sample]
class Solution {
 public:
  int removeDuplicates(vector<int>& nums) {
    int last = 0;
    for (size_t read = 1; read < nums.size(); ++read) {
      if (nums[read] != nums[last]) nums[++last] = nums[read];
    }
    return last;
  }
};
