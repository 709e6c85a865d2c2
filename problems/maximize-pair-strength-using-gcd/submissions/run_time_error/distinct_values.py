# Pairs of different values only, of which there may be none. [edge]
class Solution:
    def maxPairStrength(self, nums: List[int]) -> int:
        return max(gcd(a, b) * (a + b) for a, b in combinations(set(nums), 2))
