# Recursion over pairs of nodes that have to mirror each other. O(n) time, O(h) space.
class Solution:
    def isSymmetric(self, root: Optional[TreeNode]) -> bool:
        def mirrors(a, b):
            if a is None or b is None:
                return a is b
            return a.val == b.val and mirrors(a.left, b.right) and mirrors(a.right, b.left)

        return mirrors(root.left, root.right)
