# Makes the move that comes closest to the target, each time. [sample]
class Solution:
    def minKnightMoves(self, x: int, y: int) -> int:
        a = b = moves = 0
        while (a, b) != (x, y) and moves < 400:
            jumps = ((1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1))
            a, b = min(((a + c, b + d) for c, d in jumps), key=lambda p: abs(p[0] - x) + abs(p[1] - y))
            moves += 1
        return moves
