# Post-order: each node hands up its best arm, and compares the arch over itself. O(n) time, O(h) space.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = root.val

        def arm(node):
            nonlocal best
            if node is None:
                return 0
            left, right = max(0, arm(node.left)), max(0, arm(node.right))
            best = max(best, node.val + left + right)
            return node.val + max(left, right)

        arm(root)
        return best
