# The cell above plus the cell to the left, remembered. O(m * n) time and space.
class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        @cache
        def paths(r, c):
            if r == 0 or c == 0:
                return 1
            return paths(r - 1, c) + paths(r, c - 1)

        return paths(m - 1, n - 1)
