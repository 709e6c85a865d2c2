// A set of what was seen. O(n) time, O(n) space.
class Solution {
 public:
  int firstRepeat(vector<int>& nums) {
    unordered_set<int> seen;
    for (const int x : nums) {
      if (!seen.insert(x).second) return x;
    }
    return -1;
  }
};
