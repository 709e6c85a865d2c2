# Sorts by start and compares neighbours. O(n log n) time, O(n) space.
class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        meetings = sorted(intervals)
        return all(second[0] >= first[1] for first, second in zip(meetings, meetings[1:]))
