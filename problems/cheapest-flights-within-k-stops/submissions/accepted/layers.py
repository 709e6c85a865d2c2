# Layer by layer, only cities whose price has improved go on. O(k * E) time, O(n + E) space.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        out = defaultdict(list)
        for start, end, cost in flights:
            out[start].append((end, cost))
        price, layer = {src: 0}, {src: 0}
        for _ in range(k + 1):
            following = {}
            for city, paid in layer.items():
                for to, cost in out[city]:
                    if paid + cost < price.get(to, math.inf):
                        price[to] = following[to] = paid + cost
            layer = following
        return price.get(dst, -1)
