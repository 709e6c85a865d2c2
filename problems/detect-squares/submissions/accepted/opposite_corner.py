# Counts by place; each different point as the opposite corner. O(n) per call of count, O(n) space.
class DetectSquares:
    def __init__(self):
        self.places = Counter()

    def add(self, point: List[int]) -> None:
        self.places[tuple(point)] += 1

    def count(self, point: List[int]) -> int:
        x, y = point
        squares = 0
        for (u, v), times in self.places.items():
            if u != x and abs(u - x) == abs(v - y):
                squares += times * self.places[x, v] * self.places[u, y]
        return squares
