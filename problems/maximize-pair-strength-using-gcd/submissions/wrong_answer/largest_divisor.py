# Takes the largest greatest common divisor, and the larger sum only between equal ones. [edge]
class Solution:
    def maxPairStrength(self, nums: List[int]) -> int:
        divisor, total = max((gcd(a, b), a + b) for a, b in combinations(nums, 2))
        return divisor * total
