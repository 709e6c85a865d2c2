# Keeps the shortest intervals first. [edge]
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        kept = []
        for start, end in sorted(intervals, key=lambda interval: interval[1] - interval[0]):
            if all(end <= a or b <= start for a, b in kept):
                kept.append((start, end))
        return len(intervals) - len(kept)
