# Writes the values down in order and takes index k, as if counting began with 0. [sample]
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        def values(node):
            return values(node.left) + [node.val] + values(node.right) if node else []

        found = values(root)
        return found[min(k, len(found) - 1)]
