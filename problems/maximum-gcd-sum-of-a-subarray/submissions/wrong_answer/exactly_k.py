# Looks at windows of exactly k elements. [edge]
class Solution:
    def maxGcdSum(self, nums: List[int], k: int) -> int:
        windows = (nums[start : start + k] for start in range(len(nums) - k + 1))
        return max(sum(window) * gcd(*window) for window in windows)
