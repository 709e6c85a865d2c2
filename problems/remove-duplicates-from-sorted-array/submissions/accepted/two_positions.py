# One position reads, another one writes. O(n) time, O(1) space.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        write = 1
        for x in nums:
            if x != nums[write - 1]:
                nums[write] = x
                write += 1
        return write
