# A set of what was seen. O(n) time, O(n) space.
class Solution:
    def firstRepeat(self, nums: List[int]) -> int:
        seen = set()
        for x in nums:
            if x in seen:
                return x
            seen.add(x)
        return -1
