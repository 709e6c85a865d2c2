# A stack of nodes with their depths. O(n) time, O(h) space.
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        deepest = 0
        waiting = [(root, 1)]
        while waiting:
            node, depth = waiting.pop()
            if node:
                deepest = max(deepest, depth)
                waiting.append((node.left, depth + 1))
                waiting.append((node.right, depth + 1))
        return deepest
