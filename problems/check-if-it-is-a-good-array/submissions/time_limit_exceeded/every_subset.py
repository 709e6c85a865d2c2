# The gcd of every subset, the small ones first. O(2^n) time. [large]
class Solution:
    def isGoodArray(self, nums: List[int]) -> bool:
        return any(gcd(*chosen) == 1 for size in range(1, len(nums) + 1) for chosen in combinations(nums, size))
