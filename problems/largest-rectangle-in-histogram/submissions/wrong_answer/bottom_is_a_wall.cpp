// Lets a bar with none below it on the stack begin at its own place instead of the first bar's. [edge]
class Solution {
 public:
  int largestRectangleArea(vector<int>& heights) {
    heights.push_back(0);
    vector<int> rising;
    int largest = 0;
    for (int i = 0; i < int(heights.size()); ++i) {
      while (!rising.empty() && heights[rising.back()] >= heights[i]) {
        int position = rising.back();
        rising.pop_back();
        int width = rising.empty() ? i - position : i - rising.back() - 1;
        largest = max(largest, heights[position] * width);
      }
      rising.push_back(i);
    }
    return largest;
  }
};
