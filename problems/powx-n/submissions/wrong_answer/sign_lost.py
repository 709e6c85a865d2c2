# Uses the logarithm of the absolute value, and loses the sign. [edge]
class Solution:
    def myPow(self, x: float, n: int) -> float:
        if x == 0:
            return 0.0
        result = math.exp(n * math.log(abs(x)))
        return result
