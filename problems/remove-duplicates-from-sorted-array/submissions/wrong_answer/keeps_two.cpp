// Compares with the neighbour of the neighbour, and so keeps each number up to two times. [sample]
class Solution {
 public:
  int removeDuplicates(vector<int>& nums) {
    size_t write = min<size_t>(2, nums.size());
    for (size_t read = 2; read < nums.size(); ++read) {
      if (nums[read] != nums[write - 2]) nums[write++] = nums[read];
    }
    return write;
  }
};
