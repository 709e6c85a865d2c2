# Joins the bits, which is the sum only if none is in common. [edge]
class Solution:
    def getSum(self, a: int, b: int) -> int:
        return a | b
