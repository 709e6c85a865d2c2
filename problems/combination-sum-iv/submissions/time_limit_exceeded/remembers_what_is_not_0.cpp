// Remembers answers, but takes a remembered 0 for one that is still to be found. Exponential time at dead ends. [large]
class Solution {
 public:
  int combinationSum4(vector<int>& nums, int target) {
    known.assign(target + 1, 0);
    return ways(nums, target);
  }

 private:
  unsigned ways(const vector<int>& nums, int rest) {
    if (rest == 0) return 1;
    if (known[rest] != 0) return known[rest];
    for (int x : nums) {
      if (x <= rest) known[rest] += ways(nums, rest - x);
    }
    return known[rest];
  }

  vector<unsigned> known;
};
