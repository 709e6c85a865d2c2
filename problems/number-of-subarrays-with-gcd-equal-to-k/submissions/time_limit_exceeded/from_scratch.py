# Each subarray from scratch. O(n^3 + n^2 log m) time. [large]
class Solution:
    def subarrayGCD(self, nums: List[int], k: int) -> int:
        n = len(nums)
        return sum(gcd(*nums[start:end]) == k for start in range(n) for end in range(start + 1, n + 1))
