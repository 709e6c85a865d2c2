// Dynamic programming over all pairs. O(n^2). [large]
class Solution {
 public:
  int eraseOverlapIntervals(vector<vector<int>>& intervals) {
    sort(intervals.begin(), intervals.end());
    vector<int> kept(intervals.size(), 1);
    int best = 0;
    for (size_t i = 0; i < intervals.size(); ++i) {
      for (size_t j = 0; j < i; ++j) {
        if (intervals[j][1] <= intervals[i][0]) kept[i] = max(kept[i], kept[j] + 1);
      }
      best = max(best, kept[i]);
    }
    return intervals.size() - best;
  }
};
