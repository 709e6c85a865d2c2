# Rides a route from its first stop to its last one only, not round and round. [edge]
class Solution:
    def numBusesToDestination(self, routes: List[List[int]], source: int, target: int) -> int:
        places = defaultdict(list)
        for i, route in enumerate(routes):
            for k, stop in enumerate(route):
                places[stop].append((i, k))
        buses, waiting = {source: 0}, deque([source])
        while waiting:
            stop = waiting.popleft()
            if stop == target:
                return buses[stop]
            for i, k in places[stop]:
                for other in routes[i][k + 1:]:
                    if other not in buses:
                        buses[other] = buses[stop] + 1
                        waiting.append(other)
        return -1
