# Reads the root's value without asking whether there is a root. [edge]
class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> List[List[int]]:
        if not root.left and not root.right:
            return [[root.val]] if root.val == targetSum else []
        below = []
        for child in (root.left, root.right):
            if child:
                below += self.pathSum(child, targetSum - root.val)
        return [[root.val] + path for path in below]
