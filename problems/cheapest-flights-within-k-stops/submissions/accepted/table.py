# Table of the least price to the end with at most so many flights, from the end backwards. O(k * E) time, O(n) space.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        rest = [math.inf] * n
        rest[dst] = 0
        for _ in range(k + 1):
            longer = rest[:]
            for start, end, cost in flights:
                if cost + rest[end] < longer[start]:
                    longer[start] = cost + rest[end]
            rest = longer
        return -1 if rest[src] == math.inf else rest[src]
