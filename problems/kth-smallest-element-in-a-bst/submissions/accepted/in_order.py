# In order with a stack of its own, up to the k-th node. O(h + k) time, O(h) space.
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        path, node = [], root
        while True:
            while node:
                path.append(node)
                node = node.left
            node = path.pop()
            k -= 1
            if k == 0:
                return node.val
            node = node.right
