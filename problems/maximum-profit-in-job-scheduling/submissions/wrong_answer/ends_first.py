# Always takes the job that ends first, as if all paid the same. [sample]
class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        total, free = 0, 0
        for end, start, gain in sorted(zip(endTime, startTime, profit)):
            if start >= free:
                total += gain
                free = end
        return total
