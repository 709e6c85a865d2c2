# Counts a repeated number as another member of the sequence. [sample]
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        nums.sort()
        longest = length = min(len(nums), 1)
        for i in range(1, len(nums)):
            length = length + 1 if nums[i] - nums[i - 1] <= 1 else 1
            longest = max(longest, length)
        return longest
