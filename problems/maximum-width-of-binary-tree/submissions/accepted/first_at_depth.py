# Depth first with a stack; places are counted from the first one of each depth. O(n) time, O(h) space.
class Solution:
    def widthOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        widest, first = 0, []
        waiting = [(root, 0, 0)]
        while waiting:
            node, depth, place = waiting.pop()
            if depth == len(first):
                first.append(place)
            place -= first[depth]
            widest = max(widest, place + 1)
            if node.right:
                waiting.append((node.right, depth + 1, 2 * place + 1))
            if node.left:
                waiting.append((node.left, depth + 1, 2 * place))
        return widest
