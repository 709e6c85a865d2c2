# Breadth-first search over stops and routes by turns; two steps are one bus. O(S) time and space.
class Solution:
    def numBusesToDestination(self, routes: List[List[int]], source: int, target: int) -> int:
        neighbours = defaultdict(list)
        for i, route in enumerate(routes):
            neighbours[-1 - i] = route
            for stop in route:
                neighbours[stop].append(-1 - i)
        steps = {source: 0}
        waiting = deque([source])
        while waiting:
            node = waiting.popleft()
            if node == target:
                return steps[node] // 2
            for other in neighbours[node]:
                if other not in steps:
                    steps[other] = steps[node] + 1
                    waiting.append(other)
        return -1
