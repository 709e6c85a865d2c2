# tree_reference WA: a node with the right value, but another one
class Solution:
    def lowestCommonAncestor(self, root, p, q, n):
        if root in (None, p, q):
            return root
        left = self.lowestCommonAncestor(root.left, p, q, 0)
        right = self.lowestCommonAncestor(root.right, p, q, 0)
        return TreeNode(root.val, root.left, root.right) if left and right else left or right
