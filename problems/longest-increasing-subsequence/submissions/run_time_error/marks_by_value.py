# Keeps a list by value that has room for positive numbers only. [edge]
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        longest = [0] * (max(nums) + 1)
        for x in nums:
            longest[x] = 1 + max(longest[:x], default=0)
        return max(longest)
