// Marks the numbers in a table that is much smaller than their range, so that different ones meet. [edge]
class Solution {
 public:
  bool containsDuplicate(vector<int>& nums) {
    vector<bool> seen(1 << 20);
    for (int x : nums) {
      unsigned place = unsigned(x) % seen.size();
      if (seen[place]) return true;
      seen[place] = true;
    }
    return false;
  }
};
