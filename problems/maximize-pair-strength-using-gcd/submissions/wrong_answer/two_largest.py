# Takes the two largest numbers, whatever they have in common. [edge]
class Solution:
    def maxPairStrength(self, nums: List[int]) -> int:
        a, b = sorted(nums)[-2:]
        return gcd(a, b) * (a + b)
