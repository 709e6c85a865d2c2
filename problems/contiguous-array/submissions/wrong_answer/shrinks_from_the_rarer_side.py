# Takes away from the ends whichever value is too many: not every part is reached that way. [edge]
class Solution:
    def findMaxLength(self, nums: List[int]) -> int:
        left, right = 0, len(nums)
        ones = sum(nums)
        while left < right and 2 * ones != right - left:
            surplus = 1 if 2 * ones > right - left else 0
            if nums[right - 1] == surplus:
                right -= 1
                ones -= surplus
            else:
                ones -= nums[left]
                left += 1
        return right - left
