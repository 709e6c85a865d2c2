# A set of the numbers whose partner has not come yet. O(n) time on average, O(n) space.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        waiting = set()
        for x in nums:
            if x in waiting:
                waiting.remove(x)
            else:
                waiting.add(x)
        return waiting.pop()
