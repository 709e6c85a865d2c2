# Morris's walk: in order without a stack, each bent reference is straightened again. O(n) time, O(1) space.
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        valid, before, node = True, None, root
        while node:
            if node.left:
                last = node.left
                while last.right and last.right is not node:
                    last = last.right
                if not last.right:
                    last.right = node
                    node = node.left
                    continue
                last.right = None
            if before is not None and before.val >= node.val:
                valid = False
            before, node = node, node.right
        return valid
