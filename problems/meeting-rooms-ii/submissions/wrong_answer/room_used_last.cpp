// Asks only the room that was used last whether it is free. [edge]
class Solution {
 public:
  int minMeetingRooms(vector<vector<int>>& intervals) {
    sort(intervals.begin(), intervals.end());
    int rooms = 1, end = intervals[0][1];
    for (size_t i = 1; i < intervals.size(); ++i) {
      if (intervals[i][0] < end) ++rooms;
      end = intervals[i][1];
    }
    return rooms;
  }
};
