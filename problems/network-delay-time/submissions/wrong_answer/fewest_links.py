# Searches breadth-first and keeps the first time that reaches a node, whatever way it came. [sample]
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        links = collections.defaultdict(list)
        for u, v, w in times:
            links[u].append((v, w))
        heard = {k: 0}
        waiting = collections.deque([k])
        while waiting:
            node = waiting.popleft()
            for to, delay in links[node]:
                if to not in heard:
                    heard[to] = heard[node] + delay
                    waiting.append(to)
        return max(heard.values()) if len(heard) == n else -1
