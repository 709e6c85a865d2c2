# Post-order with a list of the nodes, parents first, read from its end. O(n) time, O(n) space.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        order = [root]
        for node in order:
            order += [child for child in (node.left, node.right) if child]
        found = {None: None}
        for node in reversed(order):
            left, right = found[node.left], found[node.right]
            if node is p or node is q or (left and right):
                found[node] = node
            else:
                found[node] = left or right
        return found[root]
