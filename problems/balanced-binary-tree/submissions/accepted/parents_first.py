# Nodes listed parents first, heights computed from the end of the list. O(n) time, O(n) space.
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        order = [root] if root else []
        for node in order:
            order += [child for child in (node.left, node.right) if child]
        height = {None: 0}
        for node in reversed(order):
            left, right = height[node.left], height[node.right]
            if abs(left - right) > 1:
                return False
            height[node] = 1 + max(left, right)
        return True
