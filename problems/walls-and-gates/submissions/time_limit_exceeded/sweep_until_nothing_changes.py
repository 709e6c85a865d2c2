# Sweeps over the grid until a sweep improves nothing. O((m * n)^2) in a winding corridor. [large]
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        rows, columns = len(rooms), len(rooms[0])
        changed = True
        while changed:
            changed = False
            for i in range(rows):
                for j in range(columns):
                    if rooms[i][j] <= 0:
                        continue
                    for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                        if 0 <= a < rows and 0 <= b < columns and rooms[a][b] >= 0 and rooms[a][b] + 1 < rooms[i][j]:
                            rooms[i][j] = rooms[a][b] + 1
                            changed = True
