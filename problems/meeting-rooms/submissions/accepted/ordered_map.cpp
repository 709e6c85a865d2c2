// Books one after another into a map from start to end. O(n log n) time, O(n) space.
class Solution {
 public:
  bool canAttendMeetings(vector<vector<int>>& intervals) {
    map<int, int> booked;
    for (const auto& meeting : intervals) {
      const auto after = booked.lower_bound(meeting[0]);
      if (after != booked.end() && after->first < meeting[1]) return false;
      if (after != booked.begin() && prev(after)->second > meeting[0]) return false;
      booked[meeting[0]] = meeting[1];
    }
    return true;
  }
};
