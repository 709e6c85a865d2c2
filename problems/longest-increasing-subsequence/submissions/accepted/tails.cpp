// The smallest last number of each length, by binary search. O(n log n) time, O(n) space.
class Solution {
 public:
  int lengthOfLIS(vector<int>& nums) {
    vector<int> tails;
    for (const int x : nums) {
      const auto place = lower_bound(tails.begin(), tails.end(), x);
      if (place == tails.end()) {
        tails.push_back(x);
      } else {
        *place = x;
      }
    }
    return tails.size();
  }
};
