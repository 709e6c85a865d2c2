# Walks over all starts and ends in the order of time, ends first. O(n log n) time, O(n) space.
class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        events = []
        for start, end in intervals:
            events.append((start, 1))
            events.append((end, -1))
        running = 0
        for _, change in sorted(events):
            running += change
            if running > 1:
                return False
        return True
