# Looks for a 1 among neighbouring pairs only, else takes the whole array. [edge]
class Solution:
    def minOperations(self, nums: List[int]) -> int:
        n = len(nums)
        if gcd(*nums) > 1:
            return -1
        if 1 in nums:
            return n - nums.count(1)
        return n if any(gcd(x, y) == 1 for x, y in pairwise(nums)) else 2 * n - 2
