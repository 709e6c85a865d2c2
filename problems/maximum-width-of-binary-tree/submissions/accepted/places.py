# Level by level with the places, which may grow as they like. O(n) steps, O(n) space.
class Solution:
    def widthOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        widest, level = 0, [(root, 0)]
        while level:
            first = level[0][1]
            widest = max(widest, level[-1][1] - first + 1)
            level = [
                (child, 2 * (place - first) + side)
                for node, place in level
                for side, child in enumerate((node.left, node.right))
                if child
            ]
        return widest
