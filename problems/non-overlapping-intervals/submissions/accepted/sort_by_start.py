# Sorts by start; of two that overlap the one that ends later goes. O(n log n) time, O(n) space.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        out, last = 0, -math.inf
        for start, end in sorted(intervals):
            if start >= last:
                last = end
            else:
                out += 1
                last = min(last, end)
        return out
