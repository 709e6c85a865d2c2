# Counts what is smaller. O(n) time, O(1) space.
class Solution:
    def lowerBound(self, nums: List[int], target: int) -> int:
        return sum(1 for x in nums if x < target)
