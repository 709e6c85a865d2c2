# Climbs from the target and collects on the other side of each ancestor. O(n) time, O(n) space.
class Solution:
    def distanceK(self, root: TreeNode, target: TreeNode, k: int) -> List[int]:
        parent = {root: None}
        nodes = [root]
        for node in nodes:
            for child in (node.left, node.right):
                if child:
                    parent[child] = node
                    nodes.append(child)
        values = []

        def collect(node, steps, came_from):
            level = [node]
            for _ in range(steps):
                level = [child for node in level for child in (node.left, node.right) if child and child is not came_from]
            values.extend(node.val for node in level)

        node, came_from = target, None
        while node and k >= 0:
            collect(node, k, came_from)
            node, came_from, k = parent[node], node, k - 1
        return values
