// Decides about the first house, then a table for the rest. O(n) time and space.
class Solution {
 public:
  int rob(vector<int>& nums) {
    const int n = nums.size();
    return max(nums[0] + street(nums, 2, n - 1), street(nums, 1, n));
  }

 private:
  int street(const vector<int>& nums, int from, int to) {
    vector<int> best(nums.size() + 2);
    for (int i = to - 1; i >= from; --i) best[i] = max(best[i + 1], best[i + 2] + nums[i]);
    return from < to ? best[from] : 0;
  }
};
