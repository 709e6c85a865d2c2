// A condition for each neighbour. O(n) time, O(1) space.
class Solution {
 public:
  vector<int> tallestAround(vector<int>& heights) {
    vector<int> result = heights;
    for (size_t i = 0; i < heights.size(); ++i) {
      if (i > 0) result[i] = max(result[i], heights[i - 1]);
      if (i + 1 < heights.size()) result[i] = max(result[i], heights[i + 1]);
    }
    return result;
  }
};
