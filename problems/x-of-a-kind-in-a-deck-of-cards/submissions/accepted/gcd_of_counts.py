# Counts every number and folds gcd over the counts. O(n) time, O(n) space.
class Solution:
    def hasGroupsSizeX(self, deck: List[int]) -> bool:
        divisor = 0
        for count in collections.Counter(deck).values():
            divisor = math.gcd(divisor, count)
        return divisor >= 2
