# Compares and joins the parents of both ends, not their roots. [edge]
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        parent = list(range(n))
        for a, b in edges:
            if parent[a] != parent[b]:
                parent[parent[a]] = parent[b]
                n -= 1
        return n
