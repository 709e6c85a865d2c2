# Recursion over city and flights left, without memory. Exponential. [large]
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        out = defaultdict(list)
        for start, end, cost in flights:
            out[start].append((end, cost))

        def cheapest(city, left):
            if city == dst:
                return 0
            if left == 0:
                return math.inf
            return min((cost + cheapest(to, left - 1) for to, cost in out[city]), default=math.inf)

        price = cheapest(src, k + 1)
        return -1 if price == math.inf else price
