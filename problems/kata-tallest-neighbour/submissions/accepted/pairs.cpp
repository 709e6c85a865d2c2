// Every pair of neighbours lifts both. O(n) time, O(1) space.
class Solution {
 public:
  vector<int> tallestAround(vector<int>& heights) {
    vector<int> result = heights;
    for (size_t i = 1; i < heights.size(); ++i) {
      const int taller = max(heights[i - 1], heights[i]);
      result[i - 1] = max(result[i - 1], taller);
      result[i] = max(result[i], taller);
    }
    return result;
  }
};
