// Does not ask whether the sum is even. [edge]
class Solution {
 public:
  bool canPartition(vector<int>& nums) {
    int half = accumulate(nums.begin(), nums.end(), 0) / 2;
    vector<bool> possible(half + 1);
    possible[0] = true;
    for (int x : nums) {
      for (int s = half; s >= x; --s) possible[s] = possible[s] || possible[s - x];
    }
    return possible[half];
  }
};
