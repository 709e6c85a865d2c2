# Returns the price of the way with the fewest stops. [sample]
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        out = defaultdict(list)
        for start, end, cost in flights:
            out[start].append((end, cost))
        waiting, seen = deque([(src, 0, -1)]), {src}
        while waiting:
            city, price, stops = waiting.popleft()
            if city == dst:
                return price
            if stops < k:
                for to, cost in sorted(out[city], key=lambda flight: flight[1]):
                    if to not in seen:
                        seen.add(to)
                        waiting.append((to, price + cost, stops + 1))
        return -1
