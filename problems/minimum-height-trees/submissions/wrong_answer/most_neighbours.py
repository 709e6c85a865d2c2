# Takes the nodes with the most neighbours. [edge]
class Solution:
    def findMinHeightTrees(self, n: int, edges: List[List[int]]) -> List[int]:
        degree = [0] * n
        for a, b in edges:
            degree[a] += 1
            degree[b] += 1
        return [node for node in range(n) if degree[node] == max(degree)]
