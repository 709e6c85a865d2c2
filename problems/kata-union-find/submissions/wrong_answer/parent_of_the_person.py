# Gives a person of the pair a new parent, not the root. [sample]
class Solution:
    def countGroups(self, n: int, pairs: List[List[int]]) -> int:
        parent = list(range(n))
        for a, b in pairs:
            parent[max(a, b)] = min(a, b)
        return sum(1 for i in range(n) if parent[i] == i)
