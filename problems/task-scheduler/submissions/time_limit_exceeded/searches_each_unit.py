# Counts all tasks that are left in each unit of time. O(m^2 n) time. [large]
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        left, free, time = list(tasks), {}, 0
        while left:
            can = Counter(task for task in left if free.get(task, 0) <= time)
            if can:
                task = max(can, key=can.get)
                left.remove(task)
                free[task] = time + n + 1
            time += 1
        return time
