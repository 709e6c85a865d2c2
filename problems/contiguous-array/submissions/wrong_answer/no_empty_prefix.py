# Has no entry for the empty prefix, and knows only the balanced prefix that is the whole array. [edge]
class Solution:
    def findMaxLength(self, nums: List[int]) -> int:
        first = {}
        balance = best = 0
        for i, x in enumerate(nums):
            balance += 1 if x else -1
            if balance in first:
                best = max(best, i - first[balance])
            else:
                first[balance] = i
        return len(nums) if balance == 0 else best
