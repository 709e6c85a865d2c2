// Removes the smaller one of the first and the last house. [edge]
class Solution {
 public:
  int rob(vector<int>& nums) {
    if (nums.size() == 1) return nums[0];
    if (nums.front() < nums.back()) {
      nums.erase(nums.begin());
    } else {
      nums.pop_back();
    }
    int before = 0, now = 0;
    for (int amount : nums) {
      int next = max(now, before + amount);
      before = now;
      now = next;
    }
    return now;
  }
};
