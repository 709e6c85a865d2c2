# Finds the pivot, swaps it with the next larger number, reverses what follows. O(n) time, O(n) for the slice.
class Solution:
    def nextPermutation(self, nums: List[int]) -> None:
        pivot = len(nums) - 2
        while pivot >= 0 and nums[pivot] >= nums[pivot + 1]:
            pivot -= 1
        if pivot >= 0:
            larger = len(nums) - 1
            while nums[larger] <= nums[pivot]:
                larger -= 1
            nums[pivot], nums[larger] = nums[larger], nums[pivot]
        nums[pivot + 1:] = reversed(nums[pivot + 1:])
