# Reverses the digits as a text. O(log x) time and space.
class Solution:
    def reverse(self, x: int) -> int:
        result = int(str(abs(x))[::-1])
        if x < 0:
            result = -result
        return result if -(2**31) <= result < 2**31 else 0
