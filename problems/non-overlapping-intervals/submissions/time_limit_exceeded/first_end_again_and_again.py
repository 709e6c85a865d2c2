# Looks through all intervals for the next one that ends first. O(n^2). [large]
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        left, kept = intervals, 0
        while left:
            end = min(interval[1] for interval in left)
            left = [interval for interval in left if interval[0] >= end]
            kept += 1
        return len(intervals) - kept
