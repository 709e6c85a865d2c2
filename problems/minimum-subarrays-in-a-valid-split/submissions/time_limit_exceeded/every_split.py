# Every end for each part. O(2^n) time. [large]
class Solution:
    def validSubarraySplit(self, nums: List[int]) -> int:
        def fewest(start):
            if start == len(nums):
                return 0
            ends = (end for end in range(start, len(nums)) if gcd(nums[start], nums[end]) > 1)
            return min((1 + fewest(end + 1) for end in ends), default=inf)

        parts = fewest(0)
        return -1 if parts == inf else parts
