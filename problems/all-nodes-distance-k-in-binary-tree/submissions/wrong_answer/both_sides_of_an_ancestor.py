# Searches below each ancestor on both sides, the target's own included. [sample]
class Solution:
    def distanceK(self, root: TreeNode, target: TreeNode, k: int) -> List[int]:
        way = []

        def find(node):
            if node is None:
                return False
            if node is target or find(node.left) or find(node.right):
                way.append(node)
                return True
            return False

        find(root)
        values = set()
        for steps, node in enumerate(way):
            level = [node]
            for _ in range(k - steps):
                level = [child for node in level for child in (node.left, node.right) if child]
            if steps <= k:
                values.update(node.val for node in level)
        return list(values)
