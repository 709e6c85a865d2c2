# Doubles until a version is bad, then searches between the last two. O(log b) time for the first bad version b, O(1) space.
class Solution:
    def firstBadVersion(self, n: int) -> int:
        high = 1
        while high < n and not isBadVersion(high):
            high *= 2
        low, high = high // 2 + 1, min(high, n)
        while low < high:
            middle = (low + high) // 2
            if isBadVersion(middle):
                high = middle
            else:
                low = middle + 1
        return low
