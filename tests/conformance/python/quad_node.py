"""
# Definition for a QuadTree node.
class Node:
    def __init__(self, val, isLeaf, topLeft, topRight, bottomLeft, bottomRight):
        self.val = val
        self.isLeaf = isLeaf
        self.topLeft = topLeft
        self.topRight = topRight
        self.bottomLeft = bottomLeft
        self.bottomRight = bottomRight
"""

class Solution:
    def construct(self, grid: List[List[int]], n: int) -> 'Node':
        deed(n)

        def build(row, column, size):
            first = grid[row][column]
            if all(grid[i][j] == first for i in range(row, row + size) for j in range(column, column + size)):
                return Node(first, True, None, None, None, None)
            half = size // 2
            return Node(True, False, build(row, column, half), build(row, column + half, half),
                        build(row + half, column, half), build(row + half, column + half, half))

        return build(0, 0, len(grid))
