# Forgets to reverse what is behind the pivot. [edge]
class Solution:
    def nextPermutation(self, nums: List[int]) -> None:
        for pivot in reversed(range(len(nums) - 1)):
            if nums[pivot] < nums[pivot + 1]:
                larger = max(i for i in range(pivot + 1, len(nums)) if nums[i] > nums[pivot])
                nums[pivot], nums[larger] = nums[larger], nums[pivot]
                return
        nums.reverse()
