# Collects the ancestors of one, and takes the last of the other's that is among them. O(h) time, O(h) space.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def way(target):
            node = root
            while node is not target:
                yield node
                node = node.left if target.val < node.val else node.right
            yield node

        of_p = set(way(p))
        return [node for node in way(q) if node in of_p][-1]
