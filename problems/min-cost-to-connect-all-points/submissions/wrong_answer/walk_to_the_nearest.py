# Walks from each point to the nearest one not visited yet: a path, not a tree. [edge]
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        left = [tuple(point) for point in points]
        x, y = left.pop(0)
        cost = 0
        while left:
            nearest = min(left, key=lambda point: abs(point[0] - x) + abs(point[1] - y))
            left.remove(nearest)
            cost += abs(nearest[0] - x) + abs(nearest[1] - y)
            x, y = nearest
        return cost
