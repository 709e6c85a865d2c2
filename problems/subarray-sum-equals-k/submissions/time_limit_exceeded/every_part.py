# Adds up from each start. O(n^2) time. [large]
class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        parts = 0
        for i in range(len(nums)):
            total = 0
            for j in range(i, len(nums)):
                total += nums[j]
                if total == k:
                    parts += 1
        return parts
