# Divides by the sum also where it is zero. [edge]
class Solution:
    def shares(self, counts: List[int]) -> List[int]:
        total = sum(counts)
        return [100 * count // total for count in counts]
