# Looks for a node strictly above both, and never answers with one of the two themselves. [edge]
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        parent = {}
        waiting = [root]
        while waiting:
            node = waiting.pop()
            for child in (node.left, node.right):
                if child:
                    parent[child] = node
                    waiting.append(child)

        def above(node):
            nodes = []
            while node in parent:
                node = parent[node]
                nodes.append(node)
            return nodes[::-1]

        last = root
        for a, b in zip(above(p), above(q)):
            if a is b:
                last = a
        return last
