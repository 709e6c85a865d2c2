# Goes through the list from its end, so that it closes the cycle with the edge that comes first. [sample]
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        group = list(range(len(edges) + 1))
        for a, b in reversed(edges):
            if group[a] == group[b]:
                return [a, b]
            old, new = group[a], group[b]
            group = [new if g == old else g for g in group]
