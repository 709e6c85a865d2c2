# Has no mask, so that the carries of a negative number run to the left forever. Never ends. [edge]
class Solution:
    def getSum(self, a: int, b: int) -> int:
        while b:
            a, b = a ^ b, (a & b) << 1
        return a
