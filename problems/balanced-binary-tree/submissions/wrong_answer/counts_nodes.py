# Compares the numbers of nodes of the two sides in place of their heights. [edge]
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        balanced = True

        def size(node):
            nonlocal balanced
            if node is None:
                return 0
            left, right = size(node.left), size(node.right)
            if abs(left - right) > 1:
                balanced = False
            return left + right + 1

        size(root)
        return balanced
