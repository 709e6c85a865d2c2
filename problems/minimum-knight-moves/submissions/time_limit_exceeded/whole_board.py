# Searches the whole board in all directions. O(d^2) squares, all of them in a set. [large]
class Solution:
    def minKnightMoves(self, x: int, y: int) -> int:
        seen, waiting = {(0, 0)}, deque([(0, 0, 0)])
        while waiting:
            a, b, moves = waiting.popleft()
            if (a, b) == (x, y):
                return moves
            for c, d in ((1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)):
                if (a + c, b + d) not in seen:
                    seen.add((a + c, b + d))
                    waiting.append((a + c, b + d, moves + 1))
