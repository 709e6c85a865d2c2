# Holds that a node is no ancestor of itself, and stays one above. [sample]
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        answer = node = root
        low, high = sorted((p.val, q.val))
        while True:
            if node is p or node is q:
                return answer
            answer = node
            if high < node.val:
                node = node.left
            elif low > node.val:
                node = node.right
            else:
                return answer
