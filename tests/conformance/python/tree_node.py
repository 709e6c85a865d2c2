# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
class Solution:
    def invertTree(self, root: Optional[TreeNode], n: int) -> Optional[TreeNode]:
        deed(n)
        if root:
            root.left, root.right = self.invertTree(root.right, 0), self.invertTree(root.left, 0)
        return root
