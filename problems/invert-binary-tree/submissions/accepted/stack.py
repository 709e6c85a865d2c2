# Depth first with a stack, each node exchanges its children. O(n) time, O(n) space.
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node:
                node.left, node.right = node.right, node.left
                waiting += [node.left, node.right]
        return root
