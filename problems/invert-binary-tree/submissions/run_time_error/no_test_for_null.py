# Stops at leaves, not at null, and so stumbles over a single child and over the empty tree. [sample]
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if root.left is None and root.right is None:
            return root
        root.left, root.right = self.invertTree(root.right), self.invertTree(root.left)
        return root
