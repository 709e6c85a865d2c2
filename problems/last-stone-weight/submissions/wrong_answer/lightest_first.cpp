// Takes the lightest stones first. [sample]
class Solution {
 public:
  int lastStoneWeight(vector<int>& stones) {
    priority_queue<int, vector<int>, greater<int>> heap(stones.begin(), stones.end());
    while (heap.size() > 1) {
      int lightest = heap.top();
      heap.pop();
      int difference = heap.top() - lightest;
      heap.pop();
      if (difference) heap.push(difference);
    }
    return heap.empty() ? 0 : heap.top();
  }
};
