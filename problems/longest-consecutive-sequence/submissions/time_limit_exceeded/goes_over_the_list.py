# Goes over the list, so that a first number that is repeated walks the whole sequence each time. O(n^2) time. [large]
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        present = set(nums)
        longest = 0
        for x in nums:
            if x - 1 not in present:
                end = x + 1
                while end in present:
                    end += 1
                longest = max(longest, end - x)
        return longest
