# Counts for each meeting all that overlap with it, though these need not overlap with each other. [edge]
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        starts = sorted(start for start, _ in intervals)
        ends = sorted(end for _, end in intervals)
        most = 0
        for start, end in intervals:
            begun = bisect.bisect_left(starts, end)
            over = bisect.bisect_right(ends, start)
            most = max(most, begun - over)
        return most
