// Exclusive or of all numbers, in which pairs cancel out. O(n) time, O(1) space.
class Solution {
 public:
  int singleNumber(vector<int>& nums) {
    int rest = 0;
    for (int x : nums) rest ^= x;
    return rest;
  }
};
