# Knows only the jugs, their sum and their difference. [edge]
class Solution:
    def canMeasureWater(self, x: int, y: int, target: int) -> bool:
        return target in (x, y, x + y, abs(x - y))
