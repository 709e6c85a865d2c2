# Looks below p alone, although the successor may be above it. [edge]
class Solution:
    def inorderSuccessor(self, root: TreeNode, p: TreeNode) -> Optional[TreeNode]:
        node = p.right
        while node and node.left:
            node = node.left
        return node
