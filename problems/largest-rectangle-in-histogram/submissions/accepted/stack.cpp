// A stack of rising bars. O(n) time and space.
class Solution {
 public:
  int largestRectangleArea(vector<int>& heights) {
    heights.push_back(0);
    vector<int> rising;
    int largest = 0;
    for (int i = 0; i < int(heights.size()); ++i) {
      while (!rising.empty() && heights[rising.back()] >= heights[i]) {
        int height = heights[rising.back()];
        rising.pop_back();
        int width = rising.empty() ? i : i - rising.back() - 1;
        largest = max(largest, height * width);
      }
      rising.push_back(i);
    }
    return largest;
  }
};
