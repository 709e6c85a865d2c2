# Takes meetings that touch for overlapping. [edge]
class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        meetings = sorted(intervals)
        return all(second[0] > first[1] for first, second in zip(meetings, meetings[1:]))
