# Multiplies by the copies of the opposite corner, but takes the other two once. [edge]
class DetectSquares:
    def __init__(self):
        self.points = []
        self.places = set()

    def add(self, point: List[int]) -> None:
        self.points.append(tuple(point))
        self.places.add(tuple(point))

    def count(self, point: List[int]) -> int:
        x, y = point
        return sum(
            u != x and abs(u - x) == abs(v - y) and (x, v) in self.places and (u, y) in self.places for u, v in self.points
        )
