// Sorts everything. O(n log n) time, O(1) space.
class Solution {
 public:
  vector<int> kLargest(vector<int>& nums, int k) {
    sort(nums.begin(), nums.end(), greater<int>());
    return vector<int>(nums.begin(), nums.begin() + k);
  }
};
