# Gives all of one group the other's name. O(n * m) time, O(n) space.
class Solution:
    def countGroups(self, n: int, pairs: List[List[int]]) -> int:
        group = list(range(n))
        for a, b in pairs:
            old, new = group[a], group[b]
            if old != new:
                group = [new if g == old else g for g in group]
        return len(set(group))
