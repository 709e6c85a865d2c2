# Searches until it comes upon the cycle, collects its nodes, and takes the last edge between them. O(n) time and space.
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        neighbours = defaultdict(list)
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        before = {1: 0}
        stack, cycle = [1], None
        while cycle is None:
            node = stack.pop()
            for other in neighbours[node]:
                if other == before[node]:
                    continue
                if other in before:
                    ways = []
                    for end in (node, other):
                        way = [end]
                        while before[way[-1]]:
                            way.append(before[way[-1]])
                        ways.append(way)
                    one, two = ways
                    while len(one) > 1 and len(two) > 1 and one[-2] == two[-2]:
                        one.pop()
                        two.pop()
                    cycle = set(one + two)
                    break
                before[other] = node
                stack.append(other)
        return next(edge for edge in reversed(edges) if cycle.issuperset(edge))
