// Counts for each bit how many numbers have it set; pairs contribute an even number. O(32 n) time, O(1) space.
class Solution {
 public:
  int singleNumber(vector<int>& nums) {
    unsigned single = 0;
    for (int bit = 0; bit < 32; ++bit) {
      int count = 0;
      for (int x : nums) count += unsigned(x) >> bit & 1;
      if (count % 2 == 1) single |= 1u << bit;
    }
    return int(single);
  }
};
