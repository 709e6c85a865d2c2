# A stack of nodes with the range in which each must lie. O(n) time, O(h) space.
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        waiting = [(root, -math.inf, math.inf)]
        while waiting:
            node, low, high = waiting.pop()
            if node is None:
                continue
            if not low < node.val < high:
                return False
            waiting.append((node.left, low, node.val))
            waiting.append((node.right, node.val, high))
        return True
