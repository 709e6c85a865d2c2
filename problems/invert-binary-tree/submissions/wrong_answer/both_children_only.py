# Exchanges only where both children are there. [sample]
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if root and root.left and root.right:
            root.left, root.right = root.right, root.left
        if root:
            self.invertTree(root.left)
            self.invertTree(root.right)
        return root
