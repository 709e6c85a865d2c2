# Writes every level down with all its gaps, which double from level to level. [large]
class Solution:
    def widthOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        widest, level = 0, [root]
        while True:
            places = [i for i, node in enumerate(level) if node]
            if not places:
                return widest
            level = level[places[0]:places[-1] + 1]
            widest = max(widest, len(level))
            level = [child for node in level for child in ((node.left, node.right) if node else (None, None))]
