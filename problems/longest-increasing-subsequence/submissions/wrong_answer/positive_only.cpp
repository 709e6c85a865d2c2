// Begins with 0 as the last number, so that negative ones are never taken. [edge]
class Solution {
 public:
  int lengthOfLIS(vector<int>& nums) {
    vector<int> tails{0};
    for (int x : nums) {
      auto place = lower_bound(tails.begin(), tails.end(), x);
      if (place == tails.begin()) continue;
      if (place == tails.end()) {
        tails.push_back(x);
      } else {
        *place = x;
      }
    }
    return tails.size() - 1;
  }
};
