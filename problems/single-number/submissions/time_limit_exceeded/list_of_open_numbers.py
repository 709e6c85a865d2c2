# Keeps the numbers without a partner in a list, and searches it each time. O(n^2) time. [large]
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        waiting = []
        for x in nums:
            if x in waiting:
                waiting.remove(x)
            else:
                waiting.append(x)
        return waiting[0]
