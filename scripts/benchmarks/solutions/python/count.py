class Solution:
    def countNumbers(self, nums: List[int]) -> int:
        return len(nums)
