# Asks about the version before the middle as well, and so about version 0. [sample]
class Solution:
    def firstBadVersion(self, n: int) -> int:
        low, high = 1, n
        while True:
            middle = (low + high) // 2
            if not isBadVersion(middle):
                low = middle + 1
            elif isBadVersion(middle - 1):
                high = middle - 1
            else:
                return middle
