# Nodes listed parents first; from the end of the list the depths of both children are known. O(n) time, O(n) space.
class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        order = [root]
        for node in order:
            order += [child for child in (node.left, node.right) if child]
        depth, longest = {None: 0}, 0
        for node in reversed(order):
            left, right = depth[node.left], depth[node.right]
            longest = max(longest, left + right)
            depth[node] = 1 + max(left, right)
        return longest
