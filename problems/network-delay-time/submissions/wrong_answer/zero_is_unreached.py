# Takes a time of 0 for "not reached", except at the start. [edge]
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        best = [0] * (n + 1)
        for _ in range(n):
            for u, v, w in times:
                if v == k or (u != k and not best[u]):
                    continue
                if not best[v] or best[u] + w < best[v]:
                    best[v] = best[u] + w
        if any(not best[node] for node in range(1, n + 1) if node != k):
            return -1
        return max(best)
