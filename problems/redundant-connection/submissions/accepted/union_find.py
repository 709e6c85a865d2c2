# Union-find; the first edge inside a set closes the cycle. Nearly O(n) time, O(n) space.
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        parent = list(range(len(edges) + 1))

        def find(node):
            while parent[node] != node:
                parent[node] = parent[parent[node]]
                node = parent[node]
            return node

        for a, b in edges:
            if find(a) == find(b):
                return [a, b]
            parent[find(a)] = find(b)
