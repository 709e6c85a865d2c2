# Counts the other corners in the list of points. O(n^2) per call of count. [large]
class DetectSquares:
    def __init__(self):
        self.points = []

    def add(self, point: List[int]) -> None:
        self.points.append(point)

    def count(self, point: List[int]) -> int:
        x, y = point
        squares = 0
        for u, v in self.points:
            if u != x and abs(u - x) == abs(v - y):
                squares += self.points.count([x, v]) * self.points.count([u, y])
        return squares
