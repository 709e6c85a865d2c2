# Asks a set for 1, 2, 3 ... O(n) time, O(n) space.
class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        present = set(nums)
        candidate = 1
        while candidate in present:
            candidate += 1
        return candidate
