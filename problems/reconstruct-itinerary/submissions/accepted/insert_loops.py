# Walks until stuck, then inserts loops at the last place that has tickets left. O(E^2) time, O(E) space.
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        out = {}
        for start, end in sorted(tickets):
            out.setdefault(start, deque()).append(end)

        def walk(airport):
            way = [airport]
            while out.get(way[-1]):
                way.append(out[way[-1]].popleft())
            return way

        journey = walk("JFK")
        place = len(journey) - 1
        while place >= 0:
            if out.get(journey[place]):
                loop = walk(journey[place])
                journey[place:place + 1] = loop
                place += len(loop)
            place -= 1
        return journey
