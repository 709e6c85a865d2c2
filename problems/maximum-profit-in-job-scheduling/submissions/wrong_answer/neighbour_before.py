# Adds to the job before if that is over, and else chooses the better one of the two. [sample]
class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        total, last = 0, 0
        previous = 0
        for end, start, gain in sorted(zip(endTime, startTime, profit)):
            if start >= last:
                previous, total, last = total, total + gain, end
            elif previous + gain > total:
                total, last = previous + gain, end
        return total
