# Compares each node with everything below it, and the subtrees before itself. O(n h) time. [large]
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def within(node, low, high):
            if node is None:
                return True
            return low < node.val < high and within(node.left, low, high) and within(node.right, low, high)

        if root is None:
            return True
        if not self.isValidBST(root.left) or not self.isValidBST(root.right):
            return False
        return within(root.left, -inf, root.val) and within(root.right, root.val, inf)
