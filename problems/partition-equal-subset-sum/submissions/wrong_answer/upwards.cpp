// Goes through the sums upwards, so that a number is used several times. [edge]
class Solution {
 public:
  bool canPartition(vector<int>& nums) {
    int sum = accumulate(nums.begin(), nums.end(), 0);
    if (sum % 2 != 0) return false;
    vector<bool> possible(sum / 2 + 1);
    possible[0] = true;
    for (int x : nums) {
      for (int s = x; s <= sum / 2; ++s) possible[s] = possible[s] || possible[s - x];
    }
    return possible[sum / 2];
  }
};
