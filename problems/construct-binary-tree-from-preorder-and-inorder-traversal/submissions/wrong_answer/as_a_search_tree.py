# Forgets the second array and inserts the values as into a search tree. [edge]
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        root = TreeNode(preorder[0])
        for value in preorder[1:]:
            at = root
            while True:
                side = "left" if value < at.val else "right"
                if getattr(at, side) is None:
                    setattr(at, side, TreeNode(value))
                    break
                at = getattr(at, side)
        return root
