# Counts the nodes of the longest way. [sample]
class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        longest = 0

        def depth(node):
            nonlocal longest
            if node is None:
                return 0
            left, right = depth(node.left), depth(node.right)
            longest = max(longest, left + right + 1)
            return 1 + max(left, right)

        depth(root)
        return longest
