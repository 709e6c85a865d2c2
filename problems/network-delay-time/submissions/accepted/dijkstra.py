# Dijkstra with a heap. O(E log V) time, O(V + E) space.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        links = collections.defaultdict(list)
        for u, v, w in times:
            links[u].append((v, w))
        heard = {}
        waiting = [(0, k)]
        while waiting:
            time, node = heapq.heappop(waiting)
            if node in heard:
                continue
            heard[node] = time
            for to, delay in links[node]:
                if to not in heard:
                    heapq.heappush(waiting, (time + delay, to))
        return max(heard.values()) if len(heard) == n else -1
