// Compares neighbours in the order in which they are listed. [edge]
class Solution {
 public:
  bool canAttendMeetings(vector<vector<int>>& intervals) {
    for (size_t i = 1; i < intervals.size(); ++i) {
      const auto& a = intervals[i - 1];
      const auto& b = intervals[i];
      if (a[0] < b[1] && b[0] < a[1]) return false;
    }
    return true;
  }
};
