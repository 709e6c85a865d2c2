// A heap whose outdated maxima are dropped when they come to the top. O(n log n) time, O(n) space.
class Solution {
 public:
  vector<int> maxSlidingWindow(vector<int>& nums, int k) {
    priority_queue<pair<int, int>> heap;
    vector<int> maxima;
    for (int i = 0; i < int(nums.size()); ++i) {
      heap.push({nums[i], i});
      while (heap.top().second <= i - k) heap.pop();
      if (i >= k - 1) maxima.push_back(heap.top().first);
    }
    return maxima;
  }
};
