// Every range of bars, with the lowest so far. O(n^2) time. [large]
class Solution {
 public:
  int largestRectangleArea(vector<int>& heights) {
    int largest = 0;
    for (size_t first = 0; first < heights.size(); ++first) {
      int lowest = heights[first];
      for (size_t last = first; last < heights.size() && lowest; ++last) {
        lowest = min(lowest, heights[last]);
        largest = max(largest, lowest * int(last - first + 1));
      }
    }
    return largest;
  }
};
