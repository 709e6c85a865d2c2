// Which sums up to half can be made, number by number. O(n * sum) time, O(sum) space.
class Solution {
 public:
  bool canPartition(vector<int>& nums) {
    const int sum = accumulate(nums.begin(), nums.end(), 0);
    if (sum % 2 != 0) return false;
    const int half = sum / 2;
    vector<bool> possible(half + 1);
    possible[0] = true;
    for (const int x : nums) {
      for (int s = half; s >= x; --s) {
        if (possible[s - x]) possible[s] = true;
      }
    }
    return possible[half];
  }
};
