# Finds the cheapest way without a limit, and says -1 if that has too many stops. [sample]
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        out = defaultdict(list)
        for start, end, cost in flights:
            out[start].append((end, cost))
        heap, done = [(0, -1, src)], set()
        while heap:
            price, stops, city = heapq.heappop(heap)
            if city == dst:
                return price if stops <= k else -1
            if city in done:
                continue
            done.add(city)
            for to, cost in out[city]:
                heapq.heappush(heap, (price + cost, stops + 1, to))
        return -1
