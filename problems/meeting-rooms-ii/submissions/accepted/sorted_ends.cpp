// Sorts starts and ends apart, two pointers. O(n log n) time, O(n) space.
class Solution {
 public:
  int minMeetingRooms(vector<vector<int>>& intervals) {
    vector<int> starts, ends;
    for (const auto& meeting : intervals) {
      starts.push_back(meeting[0]);
      ends.push_back(meeting[1]);
    }
    sort(starts.begin(), starts.end());
    sort(ends.begin(), ends.end());
    int rooms = 0, over = 0;
    for (const int start : starts) {
      if (ends[over] <= start) {
        ++over;
      } else {
        ++rooms;
      }
    }
    return rooms;
  }
};
