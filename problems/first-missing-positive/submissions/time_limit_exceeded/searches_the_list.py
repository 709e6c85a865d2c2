# Looks for each candidate in the list. O(n^2) time. [large]
class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        candidate = 1
        while candidate in nums:
            candidate += 1
        return candidate
