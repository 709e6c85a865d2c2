# Takes the absolute value of the exponent and stops there. [edge]
class Solution:
    def myPow(self, x: float, n: int) -> float:
        n = abs(n)
        result = 1.0
        while n:
            if n & 1:
                result *= x
            x *= x
            n >>= 1
        return result
