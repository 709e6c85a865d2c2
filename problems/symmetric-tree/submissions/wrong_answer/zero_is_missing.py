# Takes a child with the value 0 for a missing one. [edge]
class Solution:
    def isSymmetric(self, root: Optional[TreeNode]) -> bool:
        def mirrors(a, b):
            if (a.val if a else 0) != (b.val if b else 0):
                return False
            if not a or not b:
                return True
            return mirrors(a.left, b.right) and mirrors(a.right, b.left)

        return mirrors(root.left, root.right)
