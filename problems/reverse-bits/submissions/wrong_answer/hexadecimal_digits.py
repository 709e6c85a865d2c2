# Reverses the order of the hexadecimal digits, but not the bits in them. [edge]
class Solution:
    def reverseBits(self, n: int) -> int:
        return int(f"{n:08x}"[::-1], 16)
