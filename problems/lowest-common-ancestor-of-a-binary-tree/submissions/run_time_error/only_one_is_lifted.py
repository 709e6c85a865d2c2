# Climbs from p until it is as high as q, but never the other way round, and then past the root. [edge]
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        parent, depth = {}, {root: 0}
        waiting = [root]
        while waiting:
            node = waiting.pop()
            for child in (node.left, node.right):
                if child:
                    parent[child] = node
                    depth[child] = depth[node] + 1
                    waiting.append(child)
        while depth[p] > depth[q]:
            p = parent[p]
        while p is not q:
            p, q = parent[p], parent[q]
        return p
