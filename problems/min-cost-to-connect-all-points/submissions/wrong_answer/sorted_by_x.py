# Sorts the points and joins neighbours in that order. [edge]
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        order = sorted(points)
        return sum(abs(a - c) + abs(b - d) for (a, b), (c, d) in zip(order, order[1:]))
