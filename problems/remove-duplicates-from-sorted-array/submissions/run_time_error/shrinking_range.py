# Removes repetitions, but goes on to positions that are no longer there. [sample]
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        for i in range(1, len(nums)):
            while nums[i] == nums[i - 1]:
                nums.pop(i)
        return len(nums)
