# Sorted by end, the most that can be kept of the first ones by binary search. O(n log n) time, O(n) space.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals = sorted(intervals, key=lambda interval: interval[1])
        ends = [end for _, end in intervals]
        kept = [0]
        for i, (start, _) in enumerate(intervals):
            kept.append(max(kept[i], kept[bisect.bisect_right(ends, start, 0, i)] + 1))
        return len(intervals) - kept[-1]
