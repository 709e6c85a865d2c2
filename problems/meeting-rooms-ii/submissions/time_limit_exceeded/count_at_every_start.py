# Counts the running meetings at each start. O(n^2). [large]
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        return max(sum(1 for start, end in intervals if start <= moment < end) for moment, _ in intervals)
