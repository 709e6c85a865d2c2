# Walks down to the first node whose value lies between the two. O(h) time, O(1) space.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        low, high = sorted((p.val, q.val))
        while not low <= root.val <= high:
            root = root.left if high < root.val else root.right
        return root
