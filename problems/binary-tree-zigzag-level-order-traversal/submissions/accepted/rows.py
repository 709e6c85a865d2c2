# Breadth first, one list of nodes for each level. O(n) time, O(n) space.
class Solution:
    def zigzagLevelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        rows, level, step = [], [root] if root else [], 1
        while level:
            rows.append([node.val for node in level][::step])
            level = [child for node in level for child in (node.left, node.right) if child]
            step = -step
        return rows
