# Looks the next number up in the list. O(n^3) time where one start is repeated. [large]
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        longest = 0
        for x in nums:
            if x - 1 not in nums:
                end = x + 1
                while end in nums:
                    end += 1
                longest = max(longest, end - x)
        return longest
