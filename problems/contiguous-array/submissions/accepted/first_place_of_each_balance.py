# Dictionary from each running balance to its first place. O(n) time, O(n) space.
class Solution:
    def findMaxLength(self, nums: List[int]) -> int:
        first = {0: 0}
        balance = best = 0
        for end, x in enumerate(nums, 1):
            balance += 1 if x else -1
            best = max(best, end - first.setdefault(balance, end))
        return best
