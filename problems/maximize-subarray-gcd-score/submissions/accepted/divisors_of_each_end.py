# Keeps the different divisors of all subarrays that end at a place. O(n log V) time, O(n) space.
class Solution:
    def maxGCDScore(self, nums: List[int], k: int) -> int:
        places = defaultdict(list)
        starts = {}
        best = 0
        for end, x in enumerate(nums):
            places[x & -x].append(end)
            fresh = {}
            for divisor, start in [*starts.items(), (x, end)]:
                fresh.setdefault(math.gcd(divisor, x), start)
            starts = fresh
            for divisor, start in starts.items():
                best = max(best, divisor * (end - start + 1))
                same = places[divisor & -divisor]
                if len(same) > k:
                    start = max(start, same[-k - 1] + 1)
                best = max(best, 2 * divisor * (end - start + 1))
        return best
