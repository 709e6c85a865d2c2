// Searches the maximum of each window. O(n * k) time. [large]
class Solution {
 public:
  vector<int> maxSlidingWindow(vector<int>& nums, int k) {
    vector<int> maxima;
    for (auto first = nums.begin(); first + k <= nums.end(); ++first) maxima.push_back(*max_element(first, first + k));
    return maxima;
  }
};
