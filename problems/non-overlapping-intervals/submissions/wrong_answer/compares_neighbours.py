# Compares each interval with its neighbour in sorted order, even if that one was taken out. [edge]
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        ordered = sorted(intervals, key=lambda interval: interval[1])
        return sum(second[0] < first[1] for first, second in zip(ordered, ordered[1:]))
