# The best with the last house taken, and with it left. O(n) time, O(1) space.
class Solution:
    def rob(self, nums: List[int]) -> int:
        taken = left = 0
        for amount in nums:
            taken, left = left + amount, max(taken, left)
        return max(taken, left)
