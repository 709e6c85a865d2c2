# Counts of predecessors, a round at a time. O(n + m) time, O(n + m) space.
class Solution:
    def rounds(self, n: int, before: List[List[int]]) -> int:
        behind = [[] for _ in range(n)]
        waits = [0] * n
        for a, b in before:
            behind[a].append(b)
            waits[b] += 1
        ready = [i for i in range(n) if waits[i] == 0]
        count = done = 0
        while ready:
            count += 1
            done += len(ready)
            later = []
            for task in ready:
                for after in behind[task]:
                    waits[after] -= 1
                    if waits[after] == 0:
                        later.append(after)
            ready = later
        return count if done == n else -1
