# Follows the left child wherever there is one, and the right one only otherwise. [edge]
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        depth = 0
        while root:
            depth += 1
            root = root.left or root.right
        return depth
