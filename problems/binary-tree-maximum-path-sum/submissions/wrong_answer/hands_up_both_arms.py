# Hands up the arch with both arms, so that a path may fork further up. [edge]
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = root.val

        def most(node):
            nonlocal best
            if node is None:
                return 0
            left, right = max(0, most(node.left)), max(0, most(node.right))
            total = node.val + left + right
            best = max(best, total)
            return total

        most(root)
        return best
