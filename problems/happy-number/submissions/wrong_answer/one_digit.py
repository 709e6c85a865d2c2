# Stops at one digit, and has only 1 happy among these. [edge]
class Solution:
    def isHappy(self, n: int) -> bool:
        while n >= 10:
            n = sum(int(digit) ** 2 for digit in str(n))
        return n == 1
