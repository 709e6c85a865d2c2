# Puts the last k elements in front. O(n) time, O(n) space.
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        cut = len(nums) - k % len(nums)
        nums[:] = nums[cut:] + nums[:cut]
