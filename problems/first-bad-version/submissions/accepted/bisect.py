# The library's bisection over the range of versions. O(log n) time, O(1) space.
class Solution:
    def firstBadVersion(self, n: int) -> int:
        return bisect_left(range(n), True, lo=1, key=isBadVersion)
