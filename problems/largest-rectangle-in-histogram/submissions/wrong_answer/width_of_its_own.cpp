// Measures the width from the popped bar itself, without the higher ones on its left. [edge]
class Solution {
 public:
  int largestRectangleArea(vector<int>& heights) {
    heights.push_back(0);
    vector<int> rising;
    int largest = 0;
    for (int i = 0; i < int(heights.size()); ++i) {
      while (!rising.empty() && heights[rising.back()] >= heights[i]) {
        largest = max(largest, heights[rising.back()] * (i - rising.back()));
        rising.pop_back();
      }
      rising.push_back(i);
    }
    return largest;
  }
};
