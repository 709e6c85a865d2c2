# Breadth-first search, layer by layer, in a strip around the way to the target. O(|x| * |y|) time and space.
class Solution:
    def minKnightMoves(self, x: int, y: int) -> int:
        x, y = sorted((abs(x), abs(y)))
        layer, seen, moves = {(0, 0)}, {(0, 0)}, 0
        while (x, y) not in layer:
            moves += 1
            following = set()
            for a, b in layer:
                for c, d in ((1, 2), (-1, 2), (2, 1), (-2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1)):
                    i, j = a + c, b + d
                    if -2 <= i <= x + 2 and -2 <= j <= y + 2 and (i, j) not in seen:
                        following.add((i, j))
            seen |= following
            layer = following
        return moves
