# Sort by end, one pass from the last one back. O(n log n) time, O(n) space.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort(key=lambda interval: interval[1], reverse=True)
        merged = []
        for start, end in intervals:
            if merged and end >= merged[-1][0]:
                merged[-1][0] = min(merged[-1][0], start)
            else:
                merged.append([start, end])
        return merged
