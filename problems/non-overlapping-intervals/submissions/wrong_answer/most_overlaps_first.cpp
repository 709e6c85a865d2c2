// Takes out the interval with the most overlaps as long as there are any. [edge]
class Solution {
 public:
  int eraseOverlapIntervals(vector<vector<int>>& intervals) {
    for (int out = 0;; ++out) {
      size_t worst = 0;
      int most = 0;
      for (size_t i = 0; i < intervals.size(); ++i) {
        int overlaps = -1;
        for (const auto& other : intervals) {
          if (other[0] < intervals[i][1] && intervals[i][0] < other[1]) ++overlaps;
        }
        if (overlaps > most) {
          most = overlaps;
          worst = i;
        }
      }
      if (most == 0) return out;
      intervals.erase(intervals.begin() + worst);
    }
  }
};
