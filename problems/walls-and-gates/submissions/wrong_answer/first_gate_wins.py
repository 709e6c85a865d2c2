# Searches from one gate after the other, and leaves what an earlier search has written. [edge]
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        rows, columns = len(rooms), len(rooms[0])
        gates = [(i, j) for i in range(rows) for j in range(columns) if rooms[i][j] == 0]
        for gate in gates:
            waiting = deque([gate])
            while waiting:
                i, j = waiting.popleft()
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= a < rows and 0 <= b < columns and rooms[a][b] == 2147483647:
                        rooms[a][b] = rooms[i][j] + 1
                        waiting.append((a, b))
