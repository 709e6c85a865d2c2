# Counts how often each element occurs. O(n^2) time. [large]
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        return next(x for x in nums if nums.count(x) > len(nums) // 2)
