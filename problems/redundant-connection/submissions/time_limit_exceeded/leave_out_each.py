# Leaves out one edge after the other, and searches whether all is still connected. O(n^2). [large]
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        n = len(edges)
        for left_out in reversed(range(n)):
            neighbours = [[] for _ in range(n + 1)]
            for i, (a, b) in enumerate(edges):
                if i != left_out:
                    neighbours[a].append(b)
                    neighbours[b].append(a)
            seen, waiting = {1}, [1]
            while waiting:
                for other in neighbours[waiting.pop()]:
                    if other not in seen:
                        seen.add(other)
                        waiting.append(other)
            if len(seen) == n:
                return edges[left_out]
