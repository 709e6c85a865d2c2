// Forgets that the first and the last house are neighbours. [edge]
class Solution {
 public:
  int rob(vector<int>& nums) {
    int before = 0, now = 0;
    for (int amount : nums) {
      int next = max(now, before + amount);
      before = now;
      now = next;
    }
    return now;
  }
};
