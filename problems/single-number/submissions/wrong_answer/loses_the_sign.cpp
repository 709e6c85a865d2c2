// Cancels the lower fifteen bits only, and so loses the sign. [sample]
class Solution {
 public:
  int singleNumber(vector<int>& nums) {
    int rest = 0;
    for (int bit = 0; bit < 15; ++bit) {
      int count = 0;
      for (int x : nums) count += x >> bit & 1;
      rest |= (count % 2) << bit;
    }
    return rest;
  }
};
