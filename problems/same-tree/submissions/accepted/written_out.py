# Both trees written out in pre-order with a mark for each missing child. O(n) time, O(n) space.
class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        def written(root):
            waiting = [root]
            while waiting:
                node = waiting.pop()
                yield node.val if node else None
                if node:
                    waiting += [node.right, node.left]

        return all(a == b for a, b in zip_longest(written(p), written(q), fillvalue="end"))
