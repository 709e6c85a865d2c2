# Returns a single root, also where two are equally good. [sample]
class Solution:
    def findMinHeightTrees(self, n: int, edges: List[List[int]]) -> List[int]:
        neighbours = [set() for _ in range(n)]
        for a, b in edges:
            neighbours[a].add(b)
            neighbours[b].add(a)
        layer, left = [node for node in range(n) if len(neighbours[node]) <= 1], n
        while left > 2:
            left -= len(layer)
            inner = []
            for leaf in layer:
                node = neighbours[leaf].pop()
                neighbours[node].remove(leaf)
                if len(neighbours[node]) == 1:
                    inner.append(node)
            layer = inner
        return [min(layer)]
