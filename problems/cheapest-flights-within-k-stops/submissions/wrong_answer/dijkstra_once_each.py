# Dijkstra with one visit for each city: the cheapest way there may have too many stops. [edge]
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        out = defaultdict(list)
        for start, end, cost in flights:
            out[start].append((end, cost))
        heap, done = [(0, src, -1)], set()
        while heap:
            price, city, stops = heapq.heappop(heap)
            if city == dst and stops <= k:
                return price
            if city in done:
                continue
            done.add(city)
            if stops < k:
                for to, cost in out[city]:
                    heapq.heappush(heap, (price + cost, to, stops + 1))
        return -1
