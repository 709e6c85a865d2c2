# Looks for starts strictly inside another meeting, and so misses two that start together. [edge]
class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        starts = sorted(start for start, _ in intervals)
        for start, end in intervals:
            k = bisect.bisect_right(starts, start)
            if k < len(starts) and starts[k] < end:
                return False
        return True
