# Looks for two numbers without a common divisor. [edge]
class Solution:
    def isGoodArray(self, nums: List[int]) -> bool:
        few = nums[:300]
        return 1 in few or any(gcd(a, b) == 1 for a, b in combinations(few, 2))
