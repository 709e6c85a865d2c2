# Reverses the second level alone and leaves all later ones as they are. [edge]
class Solution:
    def zigzagLevelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        rows, level = [], [root] if root else []
        while level:
            rows.append([node.val for node in level])
            level = [child for node in level for child in (node.left, node.right) if child]
        return [row[::-1] if i == 1 else row for i, row in enumerate(rows)]
