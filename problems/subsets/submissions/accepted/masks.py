# Counts in binary: bit i says whether nums[i] is in. O(n * 2^n) time, O(1) space besides the output.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        return [[x for i, x in enumerate(nums) if mask >> i & 1] for mask in range(1 << len(nums))]
