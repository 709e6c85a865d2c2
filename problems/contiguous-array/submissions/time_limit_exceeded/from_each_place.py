# Walks to the right from each place. O(n^2) time. [large]
class Solution:
    def findMaxLength(self, nums: List[int]) -> int:
        best = 0
        for i in range(len(nums)):
            balance = 0
            for j in range(i, len(nums)):
                balance += 1 if nums[j] else -1
                if balance == 0:
                    best = max(best, j - i + 1)
        return best
