# Goes down to the left and climbs back by the stack, but never turns to the right. [edge]
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        path = []
        while root:
            path.append(root)
            root = root.left
        for _ in range(k - 1):
            path.pop()
        return path[-1].val
