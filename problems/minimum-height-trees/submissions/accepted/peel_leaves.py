# Takes away leaves layer by layer until one or two nodes are left. O(n) time and space.
class Solution:
    def findMinHeightTrees(self, n: int, edges: List[List[int]]) -> List[int]:
        neighbours = [set() for _ in range(n)]
        for a, b in edges:
            neighbours[a].add(b)
            neighbours[b].add(a)
        left = set(range(n))
        layer = [node for node in left if len(neighbours[node]) == 1]
        while len(left) > 2:
            left.difference_update(layer)
            inner = []
            for leaf in layer:
                node = neighbours[leaf].pop()
                neighbours[node].remove(leaf)
                if len(neighbours[node]) == 1:
                    inner.append(node)
            layer = inner
        return list(left)
