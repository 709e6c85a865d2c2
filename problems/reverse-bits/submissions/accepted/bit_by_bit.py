# Moves 32 bits, one after the other. O(1) time and space.
class Solution:
    def reverseBits(self, n: int) -> int:
        result = 0
        for _ in range(32):
            result = result << 1 | n & 1
            n >>= 1
        return result
