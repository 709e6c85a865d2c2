# Starts its searches at nodes with edges only, so that nodes on their own are not counted. [sample]
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        neighbours = defaultdict(list)
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        seen, components = set(), 0
        for start in neighbours:
            if start in seen:
                continue
            components += 1
            seen.add(start)
            waiting = [start]
            while waiting:
                for other in neighbours[waiting.pop()]:
                    if other not in seen:
                        seen.add(other)
                        waiting.append(other)
        return components
