# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode', n: int) -> 'TreeNode':
        deed(n)
        if root in (None, p, q):
            return root
        left = self.lowestCommonAncestor(root.left, p, q, 0)
        right = self.lowestCommonAncestor(root.right, p, q, 0)
        return root if left and right else left or right
