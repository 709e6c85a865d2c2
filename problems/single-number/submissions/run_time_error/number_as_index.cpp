// Counts in a table whose indices are the numbers, without room for negative ones. [sample]
class Solution {
 public:
  int singleNumber(vector<int>& nums) {
    vector<int> count(30001);
    for (int x : nums) ++count.at(x);
    for (int x : nums) {
      if (count.at(x) == 1) return x;
    }
    return 0;
  }
};
