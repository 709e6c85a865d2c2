# Sums the changes at each time, and takes the largest sum. O(n log n) time, O(n) space.
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        change = collections.Counter()
        for start, end in intervals:
            change[start] += 1
            change[end] -= 1
        return max(itertools.accumulate(change[time] for time in sorted(change)))
