// The street without the last house and the one without the first. O(n) time, O(1) space.
class Solution {
 public:
  int rob(vector<int>& nums) {
    if (nums.size() == 1) return nums[0];
    return max(best(nums, 0, nums.size() - 1), best(nums, 1, nums.size()));
  }

 private:
  int best(const vector<int>& nums, size_t from, size_t to) {
    int before = 0;
    int now = 0;
    for (size_t i = from; i < to; ++i) {
      const int next = max(now, before + nums[i]);
      before = now;
      now = next;
    }
    return now;
  }
};
