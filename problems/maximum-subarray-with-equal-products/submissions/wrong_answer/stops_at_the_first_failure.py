# Stops at the first subarray that fails, which may be the start alone. [edge]
class Solution:
    def maxLength(self, nums: List[int]) -> int:
        longest = 0
        for start in range(len(nums)):
            for end in range(start + 1, len(nums) + 1):
                part = nums[start:end]
                if math.prod(part) != math.gcd(*part) * math.lcm(*part):
                    break
                longest = max(longest, len(part))
        return longest
