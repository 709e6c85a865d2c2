// Recursion over the rest that remembers its answers, also those of dead ends. O(target * n) time, O(target) space.
class Solution {
 public:
  int combinationSum4(vector<int>& nums, int target) {
    known_.assign(target + 1, nullopt);
    sort(nums.begin(), nums.end());
    return ways(nums, target);
  }

 private:
  unsigned ways(const vector<int>& nums, int rest) {
    if (rest == 0) return 1;
    if (known_[rest]) return *known_[rest];
    unsigned found = 0;
    for (size_t i = 0; i < nums.size() && nums[i] <= rest; ++i) found += ways(nums, rest - nums[i]);
    known_[rest] = found;
    return found;
  }

  vector<optional<unsigned>> known_;
};
