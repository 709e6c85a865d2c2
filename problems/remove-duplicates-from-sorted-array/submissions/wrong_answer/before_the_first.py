# Begins to write at 0 and so compares the first number with the last one of the list. [sample]
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        write = 0
        for x in nums:
            if x != nums[write - 1]:
                nums[write] = x
                write += 1
        return write
