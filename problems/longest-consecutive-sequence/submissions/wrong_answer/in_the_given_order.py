# Looks at neighbours in the given order only. [sample]
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        longest = length = 0
        for i, x in enumerate(nums):
            length = length + 1 if i > 0 and x == nums[i - 1] + 1 else 1
            longest = max(longest, length)
        return longest
