# All pairs, Euclid's algorithm. O(n^2 log m) time, O(1) space.
class Solution:
    def maxPairStrength(self, nums: List[int]) -> int:
        return max(gcd(a, b) * (a + b) for a, b in combinations(nums, 2))
