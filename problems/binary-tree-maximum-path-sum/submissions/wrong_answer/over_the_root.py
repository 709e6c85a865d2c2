# Looks only at paths whose highest node is the root, and at single nodes. [sample]
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        largest = -math.inf

        def arm(node):
            nonlocal largest
            if node is None:
                return 0
            largest = max(largest, node.val)
            return max(0, node.val + max(arm(node.left), arm(node.right)))

        return max(root.val + arm(root.left) + arm(root.right), largest)
