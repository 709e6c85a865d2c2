# Removes from the list while walking over it, and passes by the number that has moved up. [sample]
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        for i, x in enumerate(nums):
            if i > 0 and x == nums[i - 1]:
                nums.pop(i)
        return len(nums)
