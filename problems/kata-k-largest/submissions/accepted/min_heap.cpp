// A min-heap of the best k. O(n log k) time, O(k) space.
class Solution {
 public:
  vector<int> kLargest(vector<int>& nums, int k) {
    priority_queue<int, vector<int>, greater<int>> best;
    for (const int x : nums) {
      best.push(x);
      if (static_cast<int>(best.size()) > k) best.pop();
    }
    vector<int> result;
    while (!best.empty()) {
      result.push_back(best.top());
      best.pop();
    }
    reverse(result.begin(), result.end());
    return result;
  }
};
