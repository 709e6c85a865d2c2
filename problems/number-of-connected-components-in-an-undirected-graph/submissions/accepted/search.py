# Takes everything that can be reached from some node out of the set of nodes left. O(V + E) time and space.
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        neighbours = defaultdict(list)
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        left, components = set(range(n)), 0
        while left:
            waiting = [left.pop()]
            components += 1
            while waiting:
                for other in neighbours[waiting.pop()]:
                    if other in left:
                        left.remove(other)
                        waiting.append(other)
        return components
