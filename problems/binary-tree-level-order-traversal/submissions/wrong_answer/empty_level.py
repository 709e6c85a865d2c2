# Answers an empty tree with one empty level. [edge]
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = [[]]

        def visit(node, depth):
            if node:
                if depth == len(levels):
                    levels.append([])
                levels[depth].append(node.val)
                visit(node.left, depth + 1)
                visit(node.right, depth + 1)

        visit(root, 0)
        return levels
