# Compares the values in order only, which does not determine the shape. [edge]
class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        def values(node):
            return values(node.left) + [node.val] + values(node.right) if node else []

        return values(p) == values(q)
