# Searches from every node whether it reaches all others. O(V * (V + E)). [large]
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        neighbours = [[] for _ in range(n)]
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        for start in range(n):
            seen, waiting = {start}, deque([start])
            while waiting:
                for other in neighbours[waiting.popleft()]:
                    if other not in seen:
                        seen.add(other)
                        waiting.append(other)
            if len(seen) < n:
                return False
        return len(edges) == n - 1
