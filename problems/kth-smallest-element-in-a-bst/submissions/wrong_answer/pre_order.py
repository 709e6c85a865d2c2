# Counts in pre-order: a node before what is on its left. [edge]
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        waiting = [root]
        while True:
            node = waiting.pop()
            k -= 1
            if k == 0:
                return node.val
            waiting += [child for child in (node.right, node.left) if child]
