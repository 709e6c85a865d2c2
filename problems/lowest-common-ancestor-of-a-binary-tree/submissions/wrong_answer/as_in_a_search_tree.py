# Goes down by comparing values, as if it were a search tree. [edge]
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        while True:
            if max(p.val, q.val) < root.val and root.left:
                root = root.left
            elif min(p.val, q.val) > root.val and root.right:
                root = root.right
            else:
                return root
