# Set; counts upwards from the numbers that begin a sequence. O(n) time on average, O(n) space.
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        present = set(nums)
        longest = 0
        for x in present:
            if x - 1 not in present:
                end = x + 1
                while end in present:
                    end += 1
                longest = max(longest, end - x)
        return longest
