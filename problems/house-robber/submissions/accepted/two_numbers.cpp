// The best of the prefix and of the one before it. O(n) time, O(1) space.
class Solution {
 public:
  int rob(vector<int>& nums) {
    int before = 0;
    int now = 0;
    for (const int amount : nums) {
      const int next = max(now, before + amount);
      before = now;
      now = next;
    }
    return now;
  }
};
