// Counts the running meetings at each start. O(n^2). [large]
class Solution {
 public:
  int minMeetingRooms(vector<vector<int>>& intervals) {
    int rooms = 0;
    for (const auto& one : intervals) {
      int running = 0;
      for (const auto& other : intervals) {
        if (other[0] <= one[0] && one[0] < other[1]) ++running;
      }
      rooms = max(rooms, running);
    }
    return rooms;
  }
};
