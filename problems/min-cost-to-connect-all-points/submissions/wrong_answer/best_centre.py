# Connects all points with one of them, the best one. [sample]
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        return min(sum(abs(a - c) + abs(b - d) for c, d in points) for a, b in points)
