// Finds the cut, then searches the run that can hold the target. O(log n) time, O(1) space.
class Solution {
 public:
  int search(vector<int>& nums, int target) {
    auto cut = partition_point(nums.begin(), nums.end(), [&](int x) { return x > nums.back(); });
    auto from = target > nums.back() ? nums.begin() : cut;
    auto to = target > nums.back() ? cut : nums.end();
    auto found = lower_bound(from, to, target);
    return found != to && *found == target ? found - nums.begin() : -1;
  }
};
