# Counts how often each number occurs, going through the whole list. O(n^2) time. [large]
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        for x in nums:
            if nums.count(x) == 1:
                return x
        return 0
