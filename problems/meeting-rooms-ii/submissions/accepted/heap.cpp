// Min-heap of the ends of the rooms in use. O(n log n) time, O(n) space.
class Solution {
 public:
  int minMeetingRooms(vector<vector<int>>& intervals) {
    sort(intervals.begin(), intervals.end());
    priority_queue<int, vector<int>, greater<int>> ends;
    for (const auto& meeting : intervals) {
      if (!ends.empty() && ends.top() <= meeting[0]) ends.pop();
      ends.push(meeting[1]);
    }
    return ends.size();
  }
};
