// Compares every pair. O(n^2). [large]
class Solution {
 public:
  bool canAttendMeetings(vector<vector<int>>& intervals) {
    for (size_t i = 0; i < intervals.size(); ++i) {
      for (size_t j = 0; j < i; ++j) {
        if (intervals[i][0] < intervals[j][1] && intervals[j][0] < intervals[i][1]) return false;
      }
    }
    return true;
  }
};
