# Rounds to the nearest. [edge]
class Solution:
    def shares(self, counts: List[int]) -> List[int]:
        total = sum(counts)
        return [(200 * count + total) // (2 * total) if total else 0 for count in counts]
