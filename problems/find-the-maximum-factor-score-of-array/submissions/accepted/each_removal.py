# Each removal from scratch. O(n^2 log m) time, O(n) space.
class Solution:
    def maxScore(self, nums: List[int]) -> int:
        arrays = [nums] + [nums[:i] + nums[i + 1:] for i in range(len(nums))]
        return max(gcd(*array) * lcm(*array) for array in arrays)
