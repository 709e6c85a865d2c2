# Searches the component of every node anew, and counts its smallest node. O(V * (V + E)). [large]
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        neighbours = [[] for _ in range(n)]
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)

        def component(start):
            seen, waiting = {start}, deque([start])
            while waiting:
                for other in neighbours[waiting.popleft()]:
                    if other not in seen:
                        seen.add(other)
                        waiting.append(other)
            return seen

        return sum(min(component(node)) == node for node in range(n))
