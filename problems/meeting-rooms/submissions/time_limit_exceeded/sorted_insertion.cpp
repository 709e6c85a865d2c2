// Goes through all booked meetings to find the place of each new one. O(n^2). [large]
class Solution {
 public:
  bool canAttendMeetings(vector<vector<int>>& intervals) {
    list<pair<int, int>> booked;
    for (const auto& meeting : intervals) {
      auto place = booked.begin();
      while (place != booked.end() && place->second <= meeting[0]) ++place;
      if (place != booked.end() && place->first < meeting[1]) return false;
      booked.insert(place, {meeting[0], meeting[1]});
    }
    return true;
  }
};
