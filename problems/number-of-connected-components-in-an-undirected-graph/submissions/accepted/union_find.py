# Union-find by size, one component less for each edge that joins two. Nearly O(V + E) time, O(V) space.
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        parent, size = list(range(n)), [1] * n

        def find(node):
            while parent[node] != node:
                parent[node] = parent[parent[node]]
                node = parent[node]
            return node

        for a, b in edges:
            a, b = find(a), find(b)
            if a == b:
                continue
            if size[a] > size[b]:
                a, b = b, a
            parent[a] = b
            size[b] += size[a]
            n -= 1
        return n
