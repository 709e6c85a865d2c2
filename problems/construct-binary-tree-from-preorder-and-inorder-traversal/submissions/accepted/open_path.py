# A stack of the nodes whose right side is still open. O(n) time, O(h) space.
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        root = TreeNode(preorder[0])
        path, done = [root], 0
        for value in preorder[1:]:
            node, parent = TreeNode(value), None
            while path and path[-1].val == inorder[done]:
                parent = path.pop()
                done += 1
            if parent:
                parent.right = node
            else:
                path[-1].left = node
            path.append(node)
        return root
