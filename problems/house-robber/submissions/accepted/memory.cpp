// Recursion over suffixes that remembers its answers. O(n) time and space.
class Solution {
 public:
  int rob(vector<int>& nums) {
    known_.assign(nums.size(), -1);
    return best(nums, 0);
  }

 private:
  int best(const vector<int>& nums, size_t i) {
    if (i >= nums.size()) return 0;
    if (known_[i] < 0) known_[i] = max(best(nums, i + 1), best(nums, i + 2) + nums[i]);
    return known_[i];
  }

  vector<int> known_;
};
