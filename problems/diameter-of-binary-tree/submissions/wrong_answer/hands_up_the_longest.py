# Hands the longest way up in place of the depth. [edge]
class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        longest = 0

        def walk(node):
            nonlocal longest
            if node is None:
                return 0
            left, right = walk(node.left), walk(node.right)
            longest = max(longest, left + right)
            return 1 + (left + right if left and right else max(left, right))

        walk(root)
        return longest
