# The sum first. O(n) time, O(1) space.
class Solution:
    def shares(self, counts: List[int]) -> List[int]:
        total = sum(counts)
        if total == 0:
            return [0] * len(counts)
        return [100 * count // total for count in counts]
