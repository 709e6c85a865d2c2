# Dijkstra's algorithm with a heap of (steps, cell), all gates first. O(m * n * log(m * n)) time, O(m * n) space.
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        rows, columns = len(rooms), len(rooms[0])
        heap = [(0, i, j) for i, row in enumerate(rooms) for j, cell in enumerate(row) if cell == 0]
        while heap:
            steps, i, j = heapq.heappop(heap)
            if steps > rooms[i][j]:
                continue
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= a < rows and 0 <= b < columns and rooms[a][b] > steps + 1:
                    rooms[a][b] = steps + 1
                    heapq.heappush(heap, (steps + 1, a, b))
