// The set is static: all calls share it. [sample]
class Solution {
 public:
  int firstRepeat(vector<int>& nums) {
    static unordered_set<int> seen;
    for (const int x : nums) {
      if (!seen.insert(x).second) return x;
    }
    return -1;
  }
};
