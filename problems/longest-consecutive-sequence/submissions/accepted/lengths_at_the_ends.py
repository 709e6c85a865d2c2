# Joins sequences through their lengths, which are kept at both ends. O(n) time on average, O(n) space.
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = {}
        longest = 0
        for x in nums:
            if x in length:
                continue
            left = length.get(x - 1, 0)
            right = length.get(x + 1, 0)
            total = left + 1 + right
            length[x] = length[x - left] = length[x + right] = total
            longest = max(longest, total)
        return longest
