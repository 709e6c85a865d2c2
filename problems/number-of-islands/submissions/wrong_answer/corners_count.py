# Takes cells that meet at a corner for neighbours. [sample]
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        islands = 0
        for i in range(rows):
            for j in range(columns):
                if grid[i][j] != "1":
                    continue
                islands += 1
                grid[i][j] = "0"
                queue = deque([(i, j)])
                while queue:
                    r, c = queue.popleft()
                    for a in range(max(r - 1, 0), min(r + 2, rows)):
                        for b in range(max(c - 1, 0), min(c + 2, columns)):
                            if grid[a][b] == "1":
                                grid[a][b] = "0"
                                queue.append((a, b))
        return islands
