# Takes the divisor of all the numbers instead of the smallest and the largest. [sample]
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        divisor = 0
        for x in nums:
            divisor = math.gcd(divisor, x)
        return divisor
