// Dynamic programming over the places: the most that can be kept up to each. O(n + range) time and space.
class Solution {
 public:
  int eraseOverlapIntervals(vector<vector<int>>& intervals) {
    const int shift = 50000;
    vector<int> latestStart(2 * shift + 1, -1), kept(2 * shift + 1);
    for (const auto& interval : intervals) {
      int& start = latestStart[interval[1] + shift];
      start = max(start, interval[0] + shift);
    }
    for (int place = 1; place <= 2 * shift; ++place) {
      kept[place] = kept[place - 1];
      if (latestStart[place] >= 0) kept[place] = max(kept[place], kept[latestStart[place]] + 1);
    }
    return intervals.size() - kept.back();
  }
};
