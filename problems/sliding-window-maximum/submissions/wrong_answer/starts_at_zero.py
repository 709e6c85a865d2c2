# Maxima of blocks that start at 0, so that negative ones are lost. [sample]
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        left, right = [0] * len(nums), [0] * len(nums)
        largest = 0
        for i, num in enumerate(nums):
            largest = max(0 if i % k == 0 else largest, num)
            left[i] = largest
        for i in range(len(nums) - 1, -1, -1):
            largest = max(0 if (i + 1) % k == 0 or i + 1 == len(nums) else largest, nums[i])
            right[i] = largest
        return [max(right[i], left[i + k - 1]) for i in range(len(nums) - k + 1)]
