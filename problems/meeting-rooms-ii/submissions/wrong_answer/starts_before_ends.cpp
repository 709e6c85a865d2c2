// Sorts the events so that at equal times a start comes before an end. [edge]
class Solution {
 public:
  int minMeetingRooms(vector<vector<int>>& intervals) {
    vector<pair<int, int>> events;
    for (const auto& meeting : intervals) {
      events.push_back({meeting[0], 0});
      events.push_back({meeting[1], 1});
    }
    sort(events.begin(), events.end());
    int running = 0, rooms = 0;
    for (const auto& [time, isEnd] : events) {
      running += isEnd ? -1 : 1;
      rooms = max(rooms, running);
    }
    return rooms;
  }
};
