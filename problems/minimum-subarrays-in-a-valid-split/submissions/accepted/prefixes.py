# Fewest parts for each prefix. O(n^2 log m) time, O(n) space.
class Solution:
    def validSubarraySplit(self, nums: List[int]) -> int:
        fewest = [0]
        for last in nums:
            fitting = [parts for parts, first in zip(fewest, nums) if gcd(first, last) > 1]
            fewest.append(min(fitting, default=inf) + 1)
        return -1 if fewest[-1] == inf else fewest[-1]
