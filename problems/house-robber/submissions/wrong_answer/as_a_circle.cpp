// Takes the first and the last house for neighbours. [edge]
class Solution {
 public:
  int rob(vector<int>& nums) {
    int n = nums.size();
    return n == 1 ? nums[0] : max(best(nums, 0, n - 1), best(nums, 1, n));
  }

 private:
  int best(const vector<int>& nums, int from, int to) {
    int before = 0, now = 0;
    for (int i = from; i < to; ++i) {
      int next = max(now, before + nums[i]);
      before = now;
      now = next;
    }
    return now;
  }
};
