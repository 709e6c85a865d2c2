# Takes the last edge whose two ends have other edges as well. [edge]
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        degree = Counter(node for edge in edges for node in edge)
        for a, b in reversed(edges):
            if degree[a] > 1 and degree[b] > 1:
                return [a, b]
