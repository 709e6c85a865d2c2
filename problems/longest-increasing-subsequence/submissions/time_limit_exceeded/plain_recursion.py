# From each element goes on to every larger one to its right, and remembers nothing. Exponential time. [large]
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        def starting(i):
            return 1 + max((starting(j) for j in range(i + 1, len(nums)) if nums[j] > nums[i]), default=0)

        return max(starting(i) for i in range(len(nums)))
