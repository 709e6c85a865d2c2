# Counts the stops that are passed, each to the next one on its route. [edge]
class Solution:
    def numBusesToDestination(self, routes: List[List[int]], source: int, target: int) -> int:
        neighbours = defaultdict(set)
        for route in routes:
            for one, other in zip(route, route[1:] + route[:1]):
                neighbours[one].add(other)
                neighbours[other].add(one)
        stops, waiting = {source: 0}, deque([source])
        while waiting:
            stop = waiting.popleft()
            if stop == target:
                return stops[stop]
            for other in neighbours[stop]:
                if other not in stops:
                    stops[other] = stops[stop] + 1
                    waiting.append(other)
        return -1
