// Sorts by end and keeps what starts after the last one kept. O(n log n) time, O(1) extra space.
class Solution {
 public:
  int eraseOverlapIntervals(vector<vector<int>>& intervals) {
    sort(intervals.begin(), intervals.end(), [](const auto& a, const auto& b) { return a[1] < b[1]; });
    int out = 0, end = INT_MIN;
    for (const auto& interval : intervals) {
      if (interval[0] < end) {
        ++out;
      } else {
        end = interval[1];
      }
    }
    return out;
  }
};
