# Asks for the children of the root without asking whether there is a root. [edge]
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        def height(node):
            if node is None:
                return 0
            left, right = height(node.left), height(node.right)
            if left < 0 or right < 0 or abs(left - right) > 1:
                return -1
            return 1 + max(left, right)

        left, right = height(root.left), height(root.right)
        return left >= 0 and right >= 0 and abs(left - right) <= 1
