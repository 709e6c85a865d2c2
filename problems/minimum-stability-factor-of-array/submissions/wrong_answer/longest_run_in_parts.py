# Cuts only the longest stable subarray, into equal parts. [edge]
class Solution:
    def minStable(self, nums: List[int], maxC: int) -> int:
        longest = 0
        starts = {}
        for end, x in enumerate(nums):
            fresh = {}
            for divisor, start in [*starts.items(), (x, end)]:
                divisor = math.gcd(divisor, x)
                if divisor > 1:
                    fresh.setdefault(divisor, start)
            starts = fresh
            if starts:
                longest = max(longest, end + 1 - min(starts.values()))
        return longest // (maxC + 1)
