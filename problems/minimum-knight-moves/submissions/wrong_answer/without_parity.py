# Takes the lower bound by distance for the answer. [edge]
class Solution:
    def minKnightMoves(self, x: int, y: int) -> int:
        x, y = abs(x), abs(y)
        if (x, y) in ((0, 1), (1, 0)):
            return 3
        if x == y and x in (1, 2):
            return 2 * x
        return max((x + 1) // 2, (y + 1) // 2, (x + y + 2) // 3)
