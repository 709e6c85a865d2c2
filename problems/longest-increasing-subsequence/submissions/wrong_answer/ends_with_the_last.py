# Returns the longest sequence that ends with the last element. [edge]
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        ending = []
        for i, x in enumerate(nums):
            ending.append(1 + max((ending[j] for j in range(i) if nums[j] < x), default=0))
        return ending[-1]
