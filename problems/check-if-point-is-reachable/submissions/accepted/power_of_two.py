# The gcd must be a power of two. O(log m) time, O(1) space.
class Solution:
    def isReachable(self, targetX: int, targetY: int) -> bool:
        return gcd(targetX, targetY).bit_count() == 1
