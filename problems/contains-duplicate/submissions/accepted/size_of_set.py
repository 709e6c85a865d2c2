# The size of the set of all numbers. O(n) time on average, O(n) space.
class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return len(set(nums)) < len(nums)
