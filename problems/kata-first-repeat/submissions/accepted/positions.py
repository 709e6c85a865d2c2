# The least second position of all values. O(n) time, O(n) space.
class Solution:
    def firstRepeat(self, nums: List[int]) -> int:
        first, second = {}, {}
        for i, x in enumerate(nums):
            if x in first:
                second.setdefault(x, i)
            first.setdefault(x, i)
        return min(second, key=second.get) if second else -1
