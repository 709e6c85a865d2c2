# Keeps the places as floating-point numbers, which lose the last digits in a deep tree. [large]
class Solution:
    def widthOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        widest, level = 0, [(root, 0.0)]
        while level:
            widest = max(widest, level[-1][1] - level[0][1] + 1)
            level = [
                (child, 2 * place + side)
                for node, place in level
                for side, child in enumerate((node.left, node.right))
                if child
            ]
        return int(widest)
