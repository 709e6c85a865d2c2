// A hash set of the numbers met so far. O(n) time on average, O(n) space.
class Solution {
 public:
  bool containsDuplicate(vector<int>& nums) {
    unordered_set<int> seen;
    for (int x : nums) {
      if (!seen.insert(x).second) return true;
    }
    return false;
  }
};
