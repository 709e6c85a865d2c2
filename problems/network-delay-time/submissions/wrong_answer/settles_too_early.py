# Marks a node when it is put into the heap, so that a better offer comes too late. [sample]
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        links = collections.defaultdict(list)
        for u, v, w in times:
            links[u].append((v, w))
        seen = {k}
        waiting = [(0, k)]
        last = 0
        while waiting:
            last, node = heapq.heappop(waiting)
            for to, delay in links[node]:
                if to not in seen:
                    seen.add(to)
                    heapq.heappush(waiting, (last + delay, to))
        return last if len(seen) == n else -1
