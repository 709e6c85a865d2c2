# Looks for a cycle in the part of node 0, and whether every node has an edge. [edge]
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        if n == 1:
            return True
        neighbours = defaultdict(list)
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        if len(neighbours) < n:
            return False
        seen = {0}
        waiting = [(0, -1)]
        while waiting:
            node, before = waiting.pop()
            for other in neighbours[node]:
                if other == before:
                    continue
                if other in seen:
                    return False
                seen.add(other)
                waiting.append((other, node))
        return True
