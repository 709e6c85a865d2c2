# Moves digits from one number to the other, and asks for the bound before. O(log x) time, O(1) space.
class Solution:
    def reverse(self, x: int) -> int:
        sign = -1 if x < 0 else 1
        x = abs(x)
        result = 0
        while x:
            if result > (2**31 - 1) // 10:
                return 0
            result = 10 * result + x % 10
            x //= 10
        return sign * result
