# Sorts by start and keeps whatever comes first, however long it is. [edge]
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        out, last = 0, -math.inf
        for start, end in sorted(intervals):
            if start >= last:
                last = end
            else:
                out += 1
        return out
