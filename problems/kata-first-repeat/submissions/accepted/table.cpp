// A table of all values. O(n + V) time, O(V) space.
class Solution {
 public:
  int firstRepeat(vector<int>& nums) {
    vector<bool> seen(100001, false);
    for (const int x : nums) {
      if (seen[x]) return x;
      seen[x] = true;
    }
    return -1;
  }
};
