# Does the first task that may run, even if another one has more repetitions left. [edge]
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        left = Counter(tasks)
        free = dict.fromkeys(left, 0)
        time = 0
        while left:
            for task in left:
                if free[task] <= time:
                    free[task] = time + n + 1
                    left[task] -= 1
                    break
            time += 1
            left = +left
        return time
