# Goes on to the right child wherever there is a left one. [edge]
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = root.val

        def arm(node):
            nonlocal best
            if node.left is None:
                right = max(0, arm(node.right)) if node.right else 0
                best = max(best, node.val + right)
                return node.val + right
            left, right = max(0, arm(node.left)), max(0, arm(node.right))
            best = max(best, node.val + left + right)
            return node.val + max(left, right)

        arm(root)
        return best
