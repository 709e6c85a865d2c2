# Compares each number with the one before it only. [edge]
class Solution:
    def minimumSplits(self, nums: List[int]) -> int:
        return 1 + sum(gcd(x, y) == 1 for x, y in pairwise(nums))
