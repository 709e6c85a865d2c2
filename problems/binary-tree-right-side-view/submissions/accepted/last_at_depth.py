# Depth first, left before right; a later node at the same depth hides the earlier one. O(n) time, O(h) space.
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        view = {}
        waiting = [(root, 0)]
        while waiting:
            node, depth = waiting.pop()
            if node:
                view[depth] = node.val
                waiting += [(node.right, depth + 1), (node.left, depth + 1)]
        return [view[depth] for depth in range(len(view))]
