# Simulation with a heap of tasks that may run and a queue of those that pause; idle times are skipped. O(m) time, O(1) space.
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        ready = [-count for count in Counter(tasks).values()]
        heapq.heapify(ready)
        paused = deque()
        time = 0
        while ready or paused:
            if not ready:
                time = max(time, paused[0][0])
            while paused and paused[0][0] <= time:
                heapq.heappush(ready, paused.popleft()[1])
            left = heapq.heappop(ready) + 1
            time += 1
            if left:
                paused.append((time + n, left))
        return time
