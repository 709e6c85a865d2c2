# Cuts both arrays without asking whether a part is empty. [sample]
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        node = TreeNode(preorder[0])
        if len(preorder) > 1:
            place = inorder.index(preorder[0])
            node.left = self.buildTree(preorder[1:place + 1], inorder[:place])
            node.right = self.buildTree(preorder[place + 1:], inorder[place + 1:])
        return node
