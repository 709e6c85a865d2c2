# Goes right once and left once at most, not left as far as possible. [edge]
class Solution:
    def inorderSuccessor(self, root: TreeNode, p: TreeNode) -> Optional[TreeNode]:
        above, node = None, root
        while node is not p:
            if p.val < node.val:
                above, node = node, node.left
            else:
                node = node.right
        if not p.right:
            return above
        node = p.right
        if node.left:
            node = node.left
        return node
