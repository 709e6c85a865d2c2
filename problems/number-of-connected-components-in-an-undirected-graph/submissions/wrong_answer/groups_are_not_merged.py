# Puts an edge into the first group that it touches, and never merges two groups. [edge]
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        groups = []
        for a, b in edges:
            for group in groups:
                if a in group or b in group:
                    group.update((a, b))
                    break
            else:
                groups.append({a, b})
        return len(groups) + n - len(set().union(*groups))
