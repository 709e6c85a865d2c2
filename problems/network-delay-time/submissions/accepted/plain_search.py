# Dijkstra without a heap: looks for the earliest open node in a list. O(V^2 + E) time, O(V + E) space.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        links = [[] for _ in range(n + 1)]
        for u, v, w in times:
            links[u].append((v, w))
        best = [math.inf] * (n + 1)
        best[k] = 0
        waiting = set(range(1, n + 1))
        while waiting:
            node = min(waiting, key=best.__getitem__)
            if best[node] == math.inf:
                return -1
            waiting.remove(node)
            for to, delay in links[node]:
                best[to] = min(best[to], best[node] + delay)
        return max(best[1:])
