# Writes both trees down without marks for missing children, so that their shape is lost. [edge]
class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def parts(node):
            return f",{node.val};{parts(node.left)}{parts(node.right)}" if node else ""

        def subtrees(node):
            return subtrees(node.left) + [parts(node)] + subtrees(node.right) if node else []

        return parts(subRoot) in subtrees(root)
