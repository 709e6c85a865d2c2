# Begins at each node and walks over everything below it. O(n h) time, O(h) space.
class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> int:
        def below(node, missing):
            if node is None:
                return 0
            missing -= node.val
            return (missing == 0) + below(node.left, missing) + below(node.right, missing)

        if root is None:
            return 0
        return below(root, targetSum) + self.pathSum(root.left, targetSum) + self.pathSum(root.right, targetSum)
