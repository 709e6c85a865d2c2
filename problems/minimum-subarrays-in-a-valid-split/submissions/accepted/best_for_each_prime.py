# The least number of parts before an element with each prime. O(n sqrt(m)) time, O(n) space.
class Solution:
    def validSubarraySplit(self, nums: List[int]) -> int:
        least = defaultdict(lambda: inf)
        fewest = 0
        for number in nums:
            before, fewest = fewest, inf
            rest, d = number, 2
            while rest > 1:
                if d * d > rest:
                    d = rest
                if rest % d == 0:
                    while rest % d == 0:
                        rest //= d
                    least[d] = min(least[d], before)
                    fewest = min(fewest, least[d] + 1)
                d += 1
        return -1 if fewest == inf else fewest
