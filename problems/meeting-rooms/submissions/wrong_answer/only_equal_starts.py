# Asks only whether two meetings begin at the same time. [sample]
class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        return len({start for start, _ in intervals}) == len(intervals)
