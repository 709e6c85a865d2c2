# Reverses the text of 32 binary digits. O(1) time and space.
class Solution:
    def reverseBits(self, n: int) -> int:
        return int(f"{n:032b}"[::-1], 2)
