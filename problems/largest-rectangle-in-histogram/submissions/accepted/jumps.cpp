// The nearest lower bars on both sides, by jumps. O(n) time and space.
class Solution {
 public:
  int largestRectangleArea(vector<int>& heights) {
    int n = heights.size();
    vector<int> left(n), right(n);
    for (int i = 0; i < n; ++i) {
      left[i] = i - 1;
      while (left[i] >= 0 && heights[left[i]] >= heights[i]) left[i] = left[left[i]];
    }
    int largest = 0;
    for (int i = n - 1; i >= 0; --i) {
      right[i] = i + 1;
      while (right[i] < n && heights[right[i]] >= heights[i]) right[i] = right[right[i]];
      largest = max(largest, heights[i] * (right[i] - left[i] - 1));
    }
    return largest;
  }
};
