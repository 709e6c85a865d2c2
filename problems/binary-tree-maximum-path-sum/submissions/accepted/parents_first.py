# Nodes listed parents first; from the end of the list the arms of both children are known. O(n) time, O(n) space.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        order = [root]
        for node in order:
            order += [child for child in (node.left, node.right) if child]
        arm = {None: 0}
        best = -math.inf
        for node in reversed(order):
            left, right = arm[node.left], arm[node.right]
            best = max(best, node.val + left + right)
            arm[node] = max(0, node.val + max(left, right))
        return best
