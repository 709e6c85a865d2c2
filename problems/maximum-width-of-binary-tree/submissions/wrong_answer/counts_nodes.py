# Counts the nodes of each level, without the gaps between them. [sample]
class Solution:
    def widthOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        widest, level = 0, [root]
        while level:
            widest = max(widest, len(level))
            level = [child for node in level for child in (node.left, node.right) if child]
        return widest
