# Does not ask whether the start is a wall. [edge]
class Solution:
    def fewestSteps(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])
        steps = {(0, 0): 0}
        todo = deque([(0, 0)])
        while todo:
            y, x = todo.popleft()
            for a, b in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                inside = 0 <= a < rows and 0 <= b < columns
                if inside and grid[a][b] == 0 and (a, b) not in steps:
                    steps[(a, b)] = steps[(y, x)] + 1
                    todo.append((a, b))
        return steps.get((rows - 1, columns - 1), -1)
