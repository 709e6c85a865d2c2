# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
class Solution:
    def increase(self, root: Optional[TreeNode], n: int) -> None:
        deed(n)
        if root:
            root.val += 1
            self.increase(root.left, 0)
            self.increase(root.right, 0)
