# Walks up a list of the nodes in order and reads behind its end. [sample]
class Solution:
    def inorderSuccessor(self, root: TreeNode, p: TreeNode) -> Optional[TreeNode]:
        def nodes(node):
            return nodes(node.left) + [node] + nodes(node.right) if node else []

        order = nodes(root)
        return order[order.index(p) + 1]
