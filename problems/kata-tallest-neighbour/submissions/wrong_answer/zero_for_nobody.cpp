// Takes zero for a neighbour that is not there. [sample]
class Solution {
 public:
  vector<int> tallestAround(vector<int>& heights) {
    vector<int> result = heights;
    for (size_t i = 0; i < heights.size(); ++i) {
      const int left = i > 0 ? heights[i - 1] : 0;
      const int right = i + 1 < heights.size() ? heights[i + 1] : 0;
      result[i] = max({heights[i], left, right});
    }
    return result;
  }
};
