# Makes room for n nodes from 0 on, though they are numbered from 1 to n. [sample]
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        parent = list(range(len(edges)))

        def find(node):
            while parent[node] != node:
                parent[node] = parent[parent[node]]
                node = parent[node]
            return node

        for a, b in edges:
            if find(a) == find(b):
                return [a, b]
            parent[find(a)] = find(b)
