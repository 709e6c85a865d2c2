# Always takes the smallest ticket, and stops when it is stuck. [edge]
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        out = defaultdict(list)
        for start, end in tickets:
            heapq.heappush(out[start], end)
        journey = ["JFK"]
        while out[journey[-1]]:
            journey.append(heapq.heappop(out[journey[-1]]))
        return journey
