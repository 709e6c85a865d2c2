# Searches for the smallest value above that of p. O(h) time, O(1) space.
class Solution:
    def inorderSuccessor(self, root: TreeNode, p: TreeNode) -> Optional[TreeNode]:
        following = None
        while root:
            if root.val > p.val:
                following, root = root, root.left
            else:
                root = root.right
        return following
