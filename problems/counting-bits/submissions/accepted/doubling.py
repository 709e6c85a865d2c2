# Appends the list, with one more each, to itself. O(n) time, O(1) space.
class Solution:
    def countBits(self, n: int) -> List[int]:
        counts = [0]
        while len(counts) <= n:
            counts += [count + 1 for count in counts]
        return counts[: n + 1]
