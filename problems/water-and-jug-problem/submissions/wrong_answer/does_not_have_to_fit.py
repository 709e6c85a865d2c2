# Forgets that the target has to fit into the jugs. [edge]
class Solution:
    def canMeasureWater(self, x: int, y: int, target: int) -> bool:
        return target % math.gcd(x, y) == 0
