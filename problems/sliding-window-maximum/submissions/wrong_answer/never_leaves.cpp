// Keeps the running maximum, which never leaves the window. [edge]
class Solution {
 public:
  vector<int> maxSlidingWindow(vector<int>& nums, int k) {
    vector<int> maxima;
    int largest = INT_MIN;
    for (int i = 0; i < int(nums.size()); ++i) {
      largest = max(largest, nums[i]);
      if (i >= k - 1) maxima.push_back(largest);
    }
    return maxima;
  }
};
