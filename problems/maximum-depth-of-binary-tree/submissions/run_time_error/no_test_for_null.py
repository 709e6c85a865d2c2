# Ends at leaves only, and walks into the missing child of a node with a single one. [sample]
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        if root.left is None and root.right is None:
            return 1
        return 1 + max(self.maxDepth(root.left), self.maxDepth(root.right))
