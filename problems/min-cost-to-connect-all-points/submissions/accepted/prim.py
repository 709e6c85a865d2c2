# Prim with a dictionary of distances to the tree. O(n^2) time, O(n) space.
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        distance = {i: math.inf for i in range(1, len(points))}
        x, y = points[0]
        cost = 0
        while distance:
            for i in distance:
                apart = abs(points[i][0] - x) + abs(points[i][1] - y)
                if apart < distance[i]:
                    distance[i] = apart
            nearest = min(distance, key=distance.get)
            cost += distance.pop(nearest)
            x, y = points[nearest]
        return cost
