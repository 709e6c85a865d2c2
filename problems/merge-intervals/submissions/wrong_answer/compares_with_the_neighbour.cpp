// Compares with the neighbour in sorted order, not with what has been merged so far. [edge]
class Solution {
 public:
  vector<vector<int>> merge(vector<vector<int>>& intervals) {
    sort(intervals.begin(), intervals.end());
    vector<vector<int>> merged = {intervals[0]};
    for (size_t i = 1; i < intervals.size(); ++i) {
      if (intervals[i][0] <= intervals[i - 1][1]) {
        merged.back()[1] = max(merged.back()[1], intervals[i][1]);
      } else {
        merged.push_back(intervals[i]);
      }
    }
    return merged;
  }
};
