# Looks one step down only. [edge]
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        if p.val < root.val and q.val < root.val:
            return root.left
        if p.val > root.val and q.val > root.val:
            return root.right
        return root
