# Looks at all pairs of a point inside and one outside in every step. O(n^3). [large]
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        inside, outside = [points[0]], points[1:]
        cost = 0
        while outside:
            apart, nearest = min((abs(a - c) + abs(b - d), [c, d]) for a, b in inside for c, d in outside)
            cost += apart
            outside.remove(nearest)
            inside.append(nearest)
        return cost
