# Scans for the next job that fits, one by one. O(n^2). [large]
class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        jobs = sorted(zip(startTime, endTime, profit))
        n = len(jobs)
        best = [0] * (n + 1)
        for i in range(n - 1, -1, -1):
            following = i + 1
            while following < n and jobs[following][0] < jobs[i][1]:
                following += 1
            best[i] = max(best[i + 1], jobs[i][2] + best[following])
        return best[0]
