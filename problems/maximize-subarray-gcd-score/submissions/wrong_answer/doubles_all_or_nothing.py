# Doubles a subarray only if k is enough for all of its elements. [edge]
class Solution:
    def maxGCDScore(self, nums: List[int], k: int) -> int:
        best = 0
        for start in range(len(nums)):
            divisor = 0
            for end in range(start, len(nums)):
                divisor = math.gcd(divisor, nums[end])
                length = end - start + 1
                best = max(best, divisor * length * (2 if length <= k else 1))
        return best
