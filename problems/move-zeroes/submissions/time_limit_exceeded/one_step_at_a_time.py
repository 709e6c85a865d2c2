# Exchanges a zero with its right neighbour until nothing changes any more. O(n^2) time. [large]
class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        changed = True
        while changed:
            changed = False
            for i in range(1, len(nums)):
                if nums[i - 1] == 0 and nums[i] != 0:
                    nums[i - 1], nums[i] = nums[i], nums[i - 1]
                    changed = True
