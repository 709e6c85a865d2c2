# Puts one task only into the last block, though several may be the most frequent. [edge]
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        most = max(Counter(tasks).values())
        return max(len(tasks), (most - 1) * (n + 1) + 1)
