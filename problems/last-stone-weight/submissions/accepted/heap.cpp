// A max-heap. O(n log n) time, O(n) space.
class Solution {
 public:
  int lastStoneWeight(vector<int>& stones) {
    priority_queue<int> heap(stones.begin(), stones.end());
    while (heap.size() > 1) {
      int heaviest = heap.top();
      heap.pop();
      int difference = heaviest - heap.top();
      heap.pop();
      if (difference) heap.push(difference);
    }
    return heap.empty() ? 0 : heap.top();
  }
};
