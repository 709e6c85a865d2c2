# First start of a stable subarray for each end, then a binary search with greedy cuts. O(n (log n + log V)) time, O(n) space.
class Solution:
    def minStable(self, nums: List[int], maxC: int) -> int:
        first = []
        starts = {}
        for end, x in enumerate(nums):
            fresh = {}
            for divisor, start in [*starts.items(), (x, end)]:
                divisor = math.gcd(divisor, x)
                if divisor > 1:
                    fresh.setdefault(divisor, start)
            starts = fresh
            first.append(next(iter(starts.values()), end + 1))

        def changes(length):
            count = begin = 0
            for end, start in enumerate(first):
                if end - length >= start and end - length >= begin:
                    count += 1
                    begin = end + 1
            return count

        return bisect.bisect_left(range(len(nums)), True, key=lambda length: changes(length) <= maxC)
