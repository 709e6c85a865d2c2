# Takes leaves away until one node is left; what is on a cycle, or apart, stays. O(V + E) time and space.
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        neighbours = [set() for _ in range(n)]
        for a, b in edges:
            neighbours[a].add(b)
            neighbours[b].add(a)
        leaves = [node for node in range(n) if len(neighbours[node]) == 1]
        left = n
        while leaves:
            leaf = leaves.pop()
            if len(neighbours[leaf]) != 1:
                continue
            other = neighbours[leaf].pop()
            neighbours[other].remove(leaf)
            left -= 1
            if len(neighbours[other]) == 1:
                leaves.append(other)
        return left == 1
