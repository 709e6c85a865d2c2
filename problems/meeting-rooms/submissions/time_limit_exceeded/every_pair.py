# Compares every pair. O(n^2). [large]
class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        for i, (a, b) in enumerate(intervals):
            for j in range(i):
                c, d = intervals[j]
                if a < d and c < b:
                    return False
        return True
