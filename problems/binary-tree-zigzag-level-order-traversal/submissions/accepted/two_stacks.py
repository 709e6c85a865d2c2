# Two stacks, which turn the order by themselves. O(n) time, O(n) space.
class Solution:
    def zigzagLevelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        rows, stack = [], [root] if root else []
        left_first = True
        while stack:
            row, below = [], []
            while stack:
                node = stack.pop()
                row.append(node.val)
                children = (node.left, node.right) if left_first else (node.right, node.left)
                below += [child for child in children if child]
            rows.append(row)
            stack = below
            left_first = not left_first
        return rows
