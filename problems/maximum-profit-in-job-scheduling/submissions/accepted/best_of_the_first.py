# Sorted by end; a growing list of ends with the best total up to each. O(n log n) time, O(n) space.
class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        ends, best = [0], [0]
        for end, start, gain in sorted(zip(endTime, startTime, profit)):
            total = best[bisect.bisect_right(ends, start) - 1] + gain
            if total > best[-1]:
                ends.append(end)
                best.append(total)
        return best[-1]
