# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
class Solution:
    def children(self, root: Optional[TreeNode], n: int) -> List[Optional[TreeNode]]:
        deed(n)
        if not root:
            return []
        return [child for child in (root.left, root.right) if child]
