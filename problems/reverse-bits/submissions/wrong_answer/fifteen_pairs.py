# Swaps 15 pairs of bits and leaves the two in the middle. [edge]
class Solution:
    def reverseBits(self, n: int) -> int:
        for i in range(15):
            if (n >> i & 1) != (n >> (31 - i) & 1):
                n ^= 1 << i | 1 << (31 - i)
        return n
