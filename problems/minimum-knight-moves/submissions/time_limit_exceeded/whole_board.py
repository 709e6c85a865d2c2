# Searches the whole board in all directions, and marks a square only when its turn comes. O(d^2) squares, each waiting up to eight times. [large]
class Solution:
    def minKnightMoves(self, x: int, y: int) -> int:
        seen, waiting = set(), deque([(0, 0, 0)])
        while waiting:
            a, b, moves = waiting.popleft()
            if (a, b) == (x, y):
                return moves
            if (a, b) in seen:
                continue
            seen.add((a, b))
            for c, d in ((1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)):
                waiting.append((a + c, b + d, moves + 1))
