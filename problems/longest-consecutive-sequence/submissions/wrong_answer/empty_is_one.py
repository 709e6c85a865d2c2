# Says that there is a sequence of one even if there is no number. [sample]
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        nums = sorted(set(nums))
        longest = length = 1
        for i in range(1, len(nums)):
            length = length + 1 if nums[i] == nums[i - 1] + 1 else 1
            longest = max(longest, length)
        return longest
