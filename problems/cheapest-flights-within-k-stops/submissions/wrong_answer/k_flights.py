# Takes k for the number of flights. [sample]
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        price = [math.inf] * n
        price[src] = 0
        for _ in range(k):
            before = price[:]
            for start, end, cost in flights:
                price[end] = min(price[end], before[start] + cost)
        return -1 if price[dst] == math.inf else price[dst]
