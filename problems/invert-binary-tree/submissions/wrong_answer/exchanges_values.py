# Exchanges the values of the children and leaves the shape of the tree as it is. [sample]
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        def mirror(left, right):
            if left and right:
                left.val, right.val = right.val, left.val
                mirror(left.left, right.right)
                mirror(left.right, right.left)

        if root:
            mirror(root.left, root.right)
        return root
