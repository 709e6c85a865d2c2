# Gcds and least common multiples of prefixes and suffixes. O(n log m) time, O(n) space.
class Solution:
    def maxScore(self, nums: List[int]) -> int:
        after = [(0, 1)]
        for number in reversed(nums):
            after.append((gcd(after[-1][0], number), lcm(after[-1][1], number)))
        best = after[-1][0] * after[-1][1]
        before = (0, 1)
        for number in nums:
            after.pop()
            best = max(best, gcd(before[0], after[-1][0]) * lcm(before[1], after[-1][1]))
            before = (gcd(before[0], number), lcm(before[1], number))
        return best
