# Breadth-first search from all gates at once. O(m * n) time and space.
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        EMPTY = 2147483647
        rows, columns = len(rooms), len(rooms[0])
        waiting = deque((i, j) for i in range(rows) for j in range(columns) if rooms[i][j] == 0)
        while waiting:
            i, j = waiting.popleft()
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= a < rows and 0 <= b < columns and rooms[a][b] == EMPTY:
                    rooms[a][b] = rooms[i][j] + 1
                    waiting.append((a, b))
