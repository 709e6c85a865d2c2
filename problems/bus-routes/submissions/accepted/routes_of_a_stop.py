# Breadth-first search over stops; each route is boarded once. O(S) time and space.
class Solution:
    def numBusesToDestination(self, routes: List[List[int]], source: int, target: int) -> int:
        routes_of = defaultdict(list)
        for route, stops in enumerate(routes):
            for stop in stops:
                routes_of[stop].append(route)
        layer, reached, buses = {source}, {source}, 0
        boarded = set()
        while layer:
            if target in layer:
                return buses
            buses += 1
            fresh = {route for stop in layer for route in routes_of[stop]} - boarded
            boarded |= fresh
            layer = {stop for route in fresh for stop in routes[route]} - reached
            reached |= layer
        return -1
