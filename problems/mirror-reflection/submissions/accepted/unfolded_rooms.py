# Counts mirrored rooms until the straight ray is in a corner. O(p) time, O(1) space.
class Solution:
    def mirrorReflection(self, p: int, q: int) -> int:
        across, height = 1, q
        while height % p:
            across += 1
            height += q
        if across % 2 == 0:
            return 2
        return height // p % 2
