# Turns the rows at the wrong parity: the first level already goes from right to left. [sample]
class Solution:
    def zigzagLevelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        rows, level = [], [root] if root else []
        while level:
            row = [node.val for node in level]
            level = [child for node in level for child in (node.left, node.right) if child]
            rows.append(row if len(rows) % 2 else row[::-1])
        return rows
