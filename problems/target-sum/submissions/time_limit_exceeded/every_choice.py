# Makes every choice of signs and adds up all numbers for each. O(n * 2^n) time. [large]
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        ways = 0
        for signs in product((1, -1), repeat=len(nums)):
            if sum(sign * x for sign, x in zip(signs, nums)) == target:
                ways += 1
        return ways
