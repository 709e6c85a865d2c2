# Chooses which steps go down: a binomial coefficient. O(m) time, O(1) space.
class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        paths = 1
        for k in range(1, m):
            paths = paths * (n - 1 + k) // k
        return paths
