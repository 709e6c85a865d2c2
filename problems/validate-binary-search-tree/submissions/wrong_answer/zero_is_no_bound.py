# Asks whether a bound is set by its truth, so that a bound of 0 is forgotten. [edge]
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def within(node, low, high):
            if node is None:
                return True
            if low and node.val <= low:
                return False
            if high and node.val >= high:
                return False
            return within(node.left, low, node.val) and within(node.right, node.val, high)

        return within(root, None, None)
