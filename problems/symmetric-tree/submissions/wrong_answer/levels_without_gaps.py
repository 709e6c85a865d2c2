# Reads the values of each level from both ends but leaves out the gaps. [edge]
class Solution:
    def isSymmetric(self, root: Optional[TreeNode]) -> bool:
        level = [root]
        while level:
            values = [node.val for node in level]
            if values != values[::-1]:
                return False
            level = [child for node in level for child in (node.left, node.right) if child]
        return True
