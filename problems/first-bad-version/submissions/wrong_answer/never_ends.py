# Keeps a good middle in the range, which then stops shrinking: it asks for ever. [sample]
class Solution:
    def firstBadVersion(self, n: int) -> int:
        low, high = 1, n
        while low < high:
            middle = (low + high) // 2
            if isBadVersion(middle):
                high = middle
            else:
                low = middle
        return low
