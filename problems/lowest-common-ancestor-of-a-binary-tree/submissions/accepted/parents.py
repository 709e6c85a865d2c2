# Writes down all parents, then climbs from both nodes. O(n) time, O(n) space.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        parent = {root: None}
        waiting = [root]
        while waiting:
            node = waiting.pop()
            for child in (node.left, node.right):
                if child:
                    parent[child] = node
                    waiting.append(child)
        above = set()
        while p:
            above.add(p)
            p = parent[p]
        while q not in above:
            q = parent[q]
        return q
