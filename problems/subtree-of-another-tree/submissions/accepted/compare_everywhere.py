# Compares the trees at each node, with a stack of pairs. O(n m) time, O(n) space.
class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def same(a, b):
            pairs = [(a, b)]
            while pairs:
                a, b = pairs.pop()
                if a is None and b is None:
                    continue
                if a is None or b is None or a.val != b.val:
                    return False
                pairs += [(a.right, b.right), (a.left, b.left)]
            return True

        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node is None:
                continue
            if same(node, subRoot):
                return True
            waiting += [node.left, node.right]
        return False
