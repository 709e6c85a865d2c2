// Uses the numbers as indices of a table. [sample]
class Solution {
 public:
  bool containsDuplicate(vector<int>& nums) {
    vector<int> count(1000001);
    for (int x : nums) {
      if (++count.at(x) > 1) return true;
    }
    return false;
  }
};
