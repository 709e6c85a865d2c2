class Solution:
    def largestNumber(self, nums: List[int]) -> int:
        return max(nums)
