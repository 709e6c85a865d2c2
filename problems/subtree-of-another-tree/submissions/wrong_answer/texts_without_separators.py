# Writes both trees down without a separator before each value, so that 2 is found in 12. [edge]
class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def text(node):
            return f"{node.val},{text(node.left)}{text(node.right)}" if node else "#,"

        return text(subRoot) in text(root)
