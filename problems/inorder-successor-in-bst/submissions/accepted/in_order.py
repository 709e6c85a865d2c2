# Walks in order with a stack and returns what comes after p. O(n) time, O(h) space.
class Solution:
    def inorderSuccessor(self, root: TreeNode, p: TreeNode) -> Optional[TreeNode]:
        path, node, found = [], root, False
        while path or node:
            while node:
                path.append(node)
                node = node.left
            node = path.pop()
            if found:
                return node
            found = node is p
            node = node.right
        return None
