# Looks for a cycle only, so that a forest passes. [edge]
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        group = list(range(n))
        for a, b in edges:
            if group[a] == group[b]:
                return False
            old, new = group[a], group[b]
            group = [new if g == old else g for g in group]
        return True
