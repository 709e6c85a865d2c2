# Kruskal: all edges sorted, union-find. O(n^2 log n) time, O(n^2) space.
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        n = len(points)
        edges = []
        for i, (x, y) in enumerate(points):
            for j in range(i):
                edges.append((abs(x - points[j][0]) + abs(y - points[j][1])) * n * n + i * n + j)
        edges.sort()
        parent = list(range(n))

        def find(point):
            while parent[point] != point:
                parent[point] = parent[parent[point]]
                point = parent[point]
            return point

        cost, left = 0, n - 1
        for edge in edges:
            i, j = find(edge // n % n), find(edge % n)
            if i != j:
                parent[i] = j
                cost += edge // (n * n)
                left -= 1
                if left == 0:
                    break
        return cost
