# Builds the list anew for each repetition. O(n^2) time. [large]
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        i = 1
        while i < len(nums):
            if nums[i] == nums[i - 1]:
                nums[:] = nums[:i] + nums[i + 1 :]
            else:
                i += 1
        return len(nums)
