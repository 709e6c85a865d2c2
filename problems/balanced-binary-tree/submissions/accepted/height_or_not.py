# Post-order: the height, or None for what is not balanced. O(n) time, O(h) space.
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        def height(node):
            if node is None:
                return 0
            left = height(node.left)
            if left is None:
                return None
            right = height(node.right)
            if right is None or abs(left - right) > 1:
                return None
            return 1 + max(left, right)

        return height(root) is not None
