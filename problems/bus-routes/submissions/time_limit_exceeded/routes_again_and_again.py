# Goes through a route anew from each of its stops. O(S^2) where stops are shared. [large]
class Solution:
    def numBusesToDestination(self, routes: List[List[int]], source: int, target: int) -> int:
        routes_of = defaultdict(list)
        for route in routes:
            for stop in route:
                routes_of[stop].append(route)
        buses, waiting = {source: 0}, deque([source])
        while waiting:
            stop = waiting.popleft()
            if stop == target:
                return buses[stop]
            for route in routes_of[stop]:
                for other in route:
                    if other not in buses:
                        buses[other] = buses[stop] + 1
                        waiting.append(other)
        return -1
