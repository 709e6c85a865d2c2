# Counts a part when it ends, and forgets the last one if it is a single number. [edge]
class Solution:
    def minimumSplits(self, nums: List[int]) -> int:
        parts, start = 0, 0
        for end in range(1, len(nums)):
            if gcd(*nums[start:end + 1]) == 1:
                parts += 1
                start = end
        return parts + (len(nums) - start > 1)
