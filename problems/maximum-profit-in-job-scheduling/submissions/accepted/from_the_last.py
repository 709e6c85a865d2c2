# Sorted by start, from the last job on; the next one that fits by binary search. O(n log n) time, O(n) space.
class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        jobs = sorted(zip(startTime, endTime, profit))
        starts = sorted(startTime)
        best = [0] * (len(jobs) + 1)
        for i in range(len(jobs) - 1, -1, -1):
            _, end, gain = jobs[i]
            best[i] = max(best[i + 1], gain + best[bisect.bisect_left(starts, end)])
        return best[0]
