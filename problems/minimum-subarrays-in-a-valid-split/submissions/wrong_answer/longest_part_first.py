# Makes each part as long as possible, from the left. [edge]
class Solution:
    def validSubarraySplit(self, nums: List[int]) -> int:
        start = parts = 0
        while start < len(nums):
            ends = [end for end in range(start, len(nums)) if gcd(nums[start], nums[end]) > 1]
            if not ends:
                return -1
            start = ends[-1] + 1
            parts += 1
        return parts
