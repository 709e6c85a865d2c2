// When the maximum leaves, takes the newcomer for the maximum. [edge]
class Solution {
 public:
  vector<int> maxSlidingWindow(vector<int>& nums, int k) {
    int largest = *max_element(nums.begin(), nums.begin() + k);
    vector<int> maxima = {largest};
    for (int i = k; i < int(nums.size()); ++i) {
      if (nums[i - k] == largest) {
        largest = max(nums[i], nums[i - k + 1]);
      } else {
        largest = max(largest, nums[i]);
      }
      maxima.push_back(largest);
    }
    return maxima;
  }
};
