// Bursts the one that brings most at the moment. [edge]
class Solution {
 public:
  int maxCoins(vector<int>& nums) {
    nums.insert(nums.begin(), 1);
    nums.push_back(1);
    int won = 0;
    while (nums.size() > 2) {
      int best = -1, place = 0;
      for (size_t k = 1; k + 1 < nums.size(); ++k) {
        int gain = nums[k - 1] * nums[k] * nums[k + 1];
        if (gain > best) best = gain, place = k;
      }
      won += best;
      nums.erase(nums.begin() + place);
    }
    return won;
  }
};
