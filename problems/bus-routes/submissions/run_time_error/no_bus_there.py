# Looks up the routes of a stop that no bus serves. [edge]
class Solution:
    def numBusesToDestination(self, routes: List[List[int]], source: int, target: int) -> int:
        if source == target:
            return 0
        routes_of = {}
        for i, route in enumerate(routes):
            for stop in route:
                routes_of.setdefault(stop, set()).add(i)
        goal = routes_of[target]
        layer, used, buses = set(routes_of[source]), set(), 1
        while layer:
            if layer & goal:
                return buses
            used |= layer
            layer = {other for i in layer for stop in routes[i] for other in routes_of[stop]} - used
            buses += 1
        return -1
