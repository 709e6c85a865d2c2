# The multiples of the greatest common divisor that fit. O(log(x + y)) time, O(1) space.
class Solution:
    def canMeasureWater(self, x: int, y: int, target: int) -> bool:
        return target <= x + y and target % math.gcd(x, y) == 0
