# Lets the smallest label spread to the neighbours, sweep after sweep, until nothing changes. O((m * n)^2) time. [large]
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        land = [(i, j) for i in range(rows) for j in range(columns) if grid[i][j] == "1"]
        label = {cell: number for number, cell in enumerate(land)}
        changed = True
        while changed:
            changed = False
            for i, j in land:
                smallest = label[i, j]
                for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if near in label and label[near] < smallest:
                        smallest = label[near]
                if smallest < label[i, j]:
                    label[i, j] = smallest
                    changed = True
        return len(set(label.values()))
