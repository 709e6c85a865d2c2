// Moves the lower one of both ends inwards, as if only the ends limited the height. [edge]
class Solution {
 public:
  int largestRectangleArea(vector<int>& heights) {
    int left = 0, right = heights.size() - 1, largest = 0;
    while (left <= right) {
      largest = max(largest, min(heights[left], heights[right]) * (right - left + 1));
      if (heights[left] < heights[right]) {
        ++left;
      } else {
        --right;
      }
    }
    return largest;
  }
};
