// Remembers answers, but takes a remembered 0 for one that is still to be found. Exponential time on empty houses. [large]
class Solution {
 public:
  int rob(vector<int>& nums) {
    known.assign(nums.size(), 0);
    return best(nums, 0);
  }

 private:
  int best(const vector<int>& nums, size_t i) {
    if (i >= nums.size()) return 0;
    if (known[i] == 0) known[i] = max(best(nums, i + 1), nums[i] + best(nums, i + 2));
    return known[i];
  }

  vector<int> known;
};
