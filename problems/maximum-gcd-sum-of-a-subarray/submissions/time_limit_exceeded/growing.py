# Grows the subarray from each start. O(n^2) time. [large]
class Solution:
    def maxGcdSum(self, nums: List[int], k: int) -> int:
        best = 0
        for start in range(len(nums)):
            common = total = 0
            for length, number in enumerate(nums[start:], 1):
                common = gcd(common, number)
                total += number
                if length >= k:
                    best = max(best, total * common)
        return best
