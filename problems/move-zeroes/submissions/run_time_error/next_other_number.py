# For each zero looks for the next number that is not, without asking whether there is one. [sample]
class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        for i in range(len(nums)):
            if nums[i] == 0:
                j = i + 1
                while nums[j] == 0:
                    j += 1
                nums[i], nums[j] = nums[j], nums[i]
