# Counts by column; corners in the same column, squares to both sides. O(n) per call of count, O(n) space.
class DetectSquares:
    def __init__(self):
        self.columns = defaultdict(Counter)

    def add(self, point: List[int]) -> None:
        x, y = point
        self.columns[x][y] += 1

    def count(self, point: List[int]) -> int:
        x, y = point
        squares = 0
        for v, times in self.columns.get(x, {}).items():
            if v == y:
                continue
            for u in (x - (v - y), x + (v - y)):
                column = self.columns.get(u)
                if column:
                    squares += times * column[v] * column[y]
        return squares
