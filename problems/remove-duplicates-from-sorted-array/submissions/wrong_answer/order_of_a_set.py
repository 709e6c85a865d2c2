# Copies from a set, which hands out the numbers in no particular order. [sample]
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        different = set(nums)
        for i, x in enumerate(different):
            nums[i] = x
        return len(different)
