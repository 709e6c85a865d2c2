# Makes a new list that the caller does not see. [sample]
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        nums = sorted(set(nums))
        return len(nums)
