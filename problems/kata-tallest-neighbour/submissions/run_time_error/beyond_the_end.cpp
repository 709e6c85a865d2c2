// Looks behind the last element. [sample]
class Solution {
 public:
  vector<int> tallestAround(vector<int>& heights) {
    vector<int> result;
    for (size_t i = 0; i < heights.size(); ++i) {
      result.push_back(max({heights[i], heights.at(i + 1), heights[i > 0 ? i - 1 : 0]}));
    }
    return result;
  }
};
