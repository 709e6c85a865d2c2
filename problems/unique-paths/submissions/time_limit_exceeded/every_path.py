# Walks every path. Time in proportion to the answer. [edge]
class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        def walk(r, c):
            if r == m - 1 and c == n - 1:
                return 1
            found = 0
            if r < m - 1:
                found += walk(r + 1, c)
            if c < n - 1:
                found += walk(r, c + 1)
            return found

        return walk(0, 0)
