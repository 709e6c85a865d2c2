# Computes the height anew for every root. O(n^2). [large]
class Solution:
    def findMinHeightTrees(self, n: int, edges: List[List[int]]) -> List[int]:
        neighbours = defaultdict(list)
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)

        def height(node, before):
            return max((1 + height(other, node) for other in neighbours[node] if other != before), default=0)

        heights = [height(root, -1) for root in range(n)]
        return [root for root in range(n) if heights[root] == min(heights)]
