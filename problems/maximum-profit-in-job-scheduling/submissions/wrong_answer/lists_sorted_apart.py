# Sorts the starts and the ends apart, so that profits belong to other jobs. [edge]
class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        starts, ends = sorted(startTime), sorted(endTime)
        best = [0] * (len(starts) + 1)
        for i, start in enumerate(starts):
            best[i + 1] = max(best[i], profit[i] + best[min(i, bisect.bisect_right(ends, start))])
        return best[-1]
