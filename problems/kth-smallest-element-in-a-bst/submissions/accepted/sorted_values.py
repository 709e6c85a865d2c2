# Collects all values and sorts them. O(n log n) time, O(n) space.
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        nodes = [root]
        for node in nodes:
            nodes += [child for child in (node.left, node.right) if child]
        return sorted(node.val for node in nodes)[k - 1]
