# Looks for one bus, then for two, and gives up after that. [edge]
class Solution:
    def numBusesToDestination(self, routes: List[List[int]], source: int, target: int) -> int:
        if source == target:
            return 0
        there = [set(route) for route in routes if source in route]
        back = [set(route) for route in routes if target in route]
        if any(target in route for route in there):
            return 1
        if any(one & other for one in there for other in back):
            return 2
        return -1
