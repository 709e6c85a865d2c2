// Gives them as they come out of the heap, the smallest first. [sample]
class Solution {
 public:
  vector<int> kLargest(vector<int>& nums, int k) {
    priority_queue<int, vector<int>, greater<int>> best;
    for (const int x : nums) {
      best.push(x);
      if (static_cast<int>(best.size()) > k) best.pop();
    }
    vector<int> result;
    for (; !best.empty(); best.pop()) result.push_back(best.top());
    return result;
  }
};
