# Takes one full turn off a large k, where it may be many. [edge]
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        if k >= len(nums):
            k -= len(nums)
        nums[:] = nums[len(nums) - k:] + nums[:len(nums) - k]
