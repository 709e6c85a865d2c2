# Works backwards with memory, but takes negative targets as they are. [edge]
class Solution:
    def minKnightMoves(self, x: int, y: int) -> int:
        @cache
        def moves(x, y):
            if x + y == 0:
                return 0
            if x + y == 2:
                return 2
            return 1 + min(moves(abs(x - 1), abs(y - 2)), moves(abs(x - 2), abs(y - 1)))

        return moves(x, y)
