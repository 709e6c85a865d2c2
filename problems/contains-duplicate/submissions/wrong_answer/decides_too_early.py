# Returns from within the loop after the first comparison, whatever it says. [edge]
class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        nums.sort()
        for i in range(1, len(nums)):
            return nums[i] == nums[i - 1]
        return False
