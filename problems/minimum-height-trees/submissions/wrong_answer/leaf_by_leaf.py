# Takes away one leaf at a time and stops at two nodes, in the middle of a layer. [sample]
class Solution:
    def findMinHeightTrees(self, n: int, edges: List[List[int]]) -> List[int]:
        neighbours = [set() for _ in range(n)]
        for a, b in edges:
            neighbours[a].add(b)
            neighbours[b].add(a)
        left = set(range(n))
        leaves = deque(node for node in left if len(neighbours[node]) == 1)
        while len(left) > 2:
            leaf = leaves.popleft()
            left.remove(leaf)
            node = neighbours[leaf].pop()
            neighbours[node].remove(leaf)
            if len(neighbours[node]) == 1:
                leaves.append(node)
        return list(left)
